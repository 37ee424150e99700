import pg from 'pg';
import type { Pool, PoolClient, QueryConfig, QueryResult } from 'pg';
import type { Connection, Outcome, Query, Transaction } from './connection.ts';
import { ConnectionLost } from './connection-lost.ts';
import { lockOf } from './lock-of.ts';
import { ServerSilent } from './server-silent.ts';
import { TurnConflict } from './turn-conflict.ts';
import { usualTurn } from './usual-turn.ts';

type Postgres = Connection &
  Readonly<{
    /**
     * Does a turn without a transaction: reads, then writes the two rows of a usual turn in one statement, which keeps
     * both or none. Any other work, and one that somebody else was quicker than, fails with a `TurnConflict`: then it
     * needs a transaction.
     */
    atOnce: Connection['transaction'];
  }>;

/**
 * A PostgreSQL server as a connection, for as many transactions side by side as the pool has connections. Nothing that is
 * sent waits for the answer to what was sent before, so a turn is two round trips either way: with a transaction these are
 * begin, lock and read; then all that it writes, and the commit.
 */
export function nodePostgres(pool: Pool, patienceMilliseconds: number): Postgres {
  const prepare = preparing();

  async function borrowing<Value>(work: (send: Send) => Promise<Value>): Promise<Value> {
    const client = await pool.connect();
    const deadline = setTimeout(() => {
      client.connection.stream.destroy(new ServerSilent());
    }, patienceMilliseconds);
    const { send, failure } = pipelineTo(client, prepare);
    const done = work(send);
    await Promise.allSettled([done]);
    const failed = await failure();
    clearTimeout(deadline);
    client.release(failed instanceof ConnectionLost || failed instanceof ServerSilent);
    if (failed) throw failed;
    return done;
  }

  return {
    transaction: (work) =>
      borrowing(async (send) => {
        void send(begin);
        const done = work(transactionOver(send));
        const [{ status }] = await Promise.allSettled([done]);
        void send(status === 'fulfilled' ? commit : rollback);
        return done;
      }),
    atOnce: (work) =>
      borrowing(async (send) => {
        const { tx, statement } = usualTurn((query) => outcome(send, query));
        const value = await work(tx);
        const all = statement();
        if (all) void send(all);
        return value;
      }),
  };
}

type Send = (query: Query) => Promise<QueryResult>;
type Prepare = (query: Query) => QueryConfig;

const begin: Query = { sql: 'begin', parameters: [] };
const commit: Query = { sql: 'commit', parameters: [] };
const rollback: Query = { sql: 'rollback', parameters: [] };

function transactionOver(send: Send): Transaction {
  return {
    lock: (contact) => void send({ sql: 'select pg_advisory_xact_lock(?)', parameters: [lockOf(contact)] }),
    alone: () => undefined,
    run: (query) => outcome(send, query),
    write: (query) => void send(query),
    writeOne: ({ sql, parameters }) =>
      void send({ sql: `with changed as (${sql} returning 1) select 1 / count(*) from changed`, parameters }),
  };
}

async function outcome<Row>(send: Send, query: Query<Row>): Promise<Outcome<Row>> {
  const { rows, rowCount } = await send(query);
  // Only the query knows what its rows are; the driver's types cannot say it.
  return { rows: rows as Row[], changed: rowCount ?? 0 };
}

/** Each query gets a name of its own, under which the server keeps how it is to be done. */
function preparing(): Prepare {
  const statements = new Map<string, Readonly<{ name: string; text: string }>>();
  return ({ sql, parameters }) => {
    const known = statements.get(sql) ?? { name: `q${statements.size}`, text: numbered(sql) };
    statements.set(sql, known);
    return { ...known, values: [...parameters] };
  };
}

function numbered(sql: string): string {
  let count = 0;
  return sql.replaceAll('?', () => `$${(count += 1)}`);
}

/** Sends queries one behind the other. `failure` waits for all answers: the first that failed is the reason of the rest. */
function pipelineTo(client: PoolClient, prepare: Prepare) {
  const failures: Error[] = [];
  const answers: Promise<unknown>[] = [];
  const send: Send = (query) => {
    inOnePacket(client);
    const answer = client.query(prepare(query)).catch((error: unknown) => {
      throw explained(error);
    });
    answers.push(
      answer.catch((error: unknown) => {
        if (error instanceof Error) failures.push(error);
      }),
    );
    return answer;
  };
  const failure = async (): Promise<Error | undefined> => {
    await Promise.all(answers);
    return failures[0];
  };
  return { send, failure };
}

/** What is sent in one go leaves in one packet. */
function inOnePacket(client: PoolClient): void {
  const { stream } = client.connection;
  stream.cork();
  process.nextTick(() => {
    stream.uncork();
  });
}

/**
 * https://www.postgresql.org/docs/current/errcodes-appendix.html: a division by zero is how `writeOne` finds no row; a
 * row that is missing or there already was forgotten or written meanwhile; the others are the server's own choice.
 */
const conflicts: ReadonlySet<string | undefined> = new Set(['22012', '23503', '23505', '40001', '40P01']);
const closing = /^(08|57P)/;

function explained(cause: unknown): unknown {
  if (cause instanceof ServerSilent) return cause;
  if (!(cause instanceof pg.DatabaseError)) return new ConnectionLost('The connection broke.', { cause });
  if (conflicts.has(cause.code)) return new TurnConflict('Somebody was first.', { cause });
  return closing.test(cause.code ?? '') ? new ConnectionLost('The server closes.', { cause }) : cause;
}
