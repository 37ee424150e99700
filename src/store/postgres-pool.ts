import pg from 'pg';
import type { CustomTypesConfig, Pool } from 'pg';
import { migrate } from './postgres-migrations.ts';
import { StoreRefused } from './store-refused.ts';
import type { StoreRefusal } from './store-refused.ts';

const connections = 10;

/** Whoever waits longer than this for us is better served by an apology. */
const patienceMilliseconds = 5_000;

/** The server's own limit comes first; this one is for a server that has gone silent. */
export const silenceMilliseconds = patienceMilliseconds + 1_000;

/** Opens the pool, makes sure the database is there, ours and of this release, or refuses with one sentence. */
export async function openPool(url: string): Promise<Pool> {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    pipeline: true,
    types: numbers,
    connectionTimeoutMillis: patienceMilliseconds,
    statement_timeout: patienceMilliseconds,
    idle_in_transaction_session_timeout: 2 * patienceMilliseconds,
    application_name: 'adelante',
  });
  // A connection that breaks fails the query it was to answer, or is replaced when nobody used it.
  pool.on('connect', (client) => client.on('error', nothing));
  pool.on('error', nothing);
  try {
    await migrate(pool);
    return pool;
  } catch (cause) {
    await pool.end();
    throw cause instanceof StoreRefused ? cause : refusal(url, cause);
  }
}

function nothing(): undefined {
  return undefined;
}

/** Our whole numbers are counts and times, which JavaScript can hold; the driver would give them as text. */
const numbers: CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === pg.types.builtins.INT8 ? Number : (pg.types.getTypeParser(oid, format) as typeof Number),
};

/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const refusals: ReadonlyMap<string, StoreRefusal> = new Map([
  ['28P01', 'login-refused'],
  ['28000', 'login-refused'],
  ['3D000', 'database-missing'],
  ['42501', 'database-not-ours'],
  ['53300', 'too-many-connections'],
]);

function refusal(url: string, cause: unknown): StoreRefused {
  const why = refusals.get(codeOf(cause)) ?? 'server-unreachable';
  return new StoreRefused(why, sentence(why, url), { cause });
}

/** A password that was asked for and not given is found by the driver, which has no code for it. */
function codeOf(cause: unknown): string {
  if (!(cause instanceof Error)) return '';
  if (cause.message.startsWith('SASL')) return '28P01';
  return 'code' in cause ? String(cause.code) : '';
}

/** Names all of the address but the password. */
function sentence(code: StoreRefusal, url: string): string {
  const { host, port, user = '', database = '' } = new pg.Client(url);
  const server = `the PostgreSQL server at ${host}:${port}`;
  switch (code) {
    case 'login-refused':
      return `The user "${user}" with the password in DATABASE_URL is refused by ${server}.`;
    case 'database-missing':
      return `There is no database "${database}" on ${server}; make it first: createdb ${database}.`;
    case 'database-not-ours':
      return `The user "${user}" may not make tables in the database "${database}"; make them its owner.`;
    case 'too-many-connections':
      return `There is no connection left on ${server}; each process takes up to ${connections}.`;
    default:
      return `Nobody answers for ${server}; start it, or correct DATABASE_URL.`;
  }
}
