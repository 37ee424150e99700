import type { Pool, PoolClient } from 'pg';
import { StoreRefused } from './store-refused.ts';

/**
 * Each entry brings a database one version further. Entries are added at the end and never changed. What is sealed cannot
 * be compressed, and a session that grows a little stays on its page beside its last version, where no index moves.
 */
const migrations: readonly string[] = [
  `
  create table store (
    one bigint primary key check (one = 1),
    pepper_id text not null,
    checked_at bigint not null
  );

  create table inbox (
    message bytea primary key,
    reply bytea,
    session text,
    key_id text not null,
    received_at bigint not null
  ) with (toast_tuple_target = 4080);
  alter table inbox alter column reply set storage external;
  create index inbox_with_reply on inbox (received_at) where reply is not null;

  create table session (
    contact bytea primary key,
    id text not null,
    key_id text not null,
    wrapped_key bytea not null,
    address bytea not null,
    turn bigint not null,
    body bytea not null,
    updated_at bigint not null
  ) with (fillfactor = 50, toast_tuple_target = 4080);
  alter table session alter column body set storage external;

  create table opt_out (
    contact bytea primary key,
    since bigint not null
  );

  create table link (
    token bytea primary key,
    contact bytea not null references session (contact) on delete cascade,
    purpose text not null,
    expires_at bigint not null,
    proof bytea not null
  );
  create index link_of_session on link (contact);

  create table device (
    contact bytea primary key,
    owner bytea not null references session (contact) on delete cascade,
    proof bytea not null
  );
  create index device_of_session on device (owner);
  `,
  `
  create table counted (
    day text not null,
    language text not null,
    channel text not null,
    answer text not null,
    times bigint not null,
    primary key (day, language, channel, answer)
    );
    `,
  // As `rate-limiter-flexible` wants it. Nothing is lost with a count, so it is never waited for on its way to the disk.
  `
  create unlogged table spending (
    key varchar(255) primary key,
    points integer not null default 0,
    expire bigint
  );
  `,
];

/** Any number will do, as long as no contact's lock is likely to have it. */
const migrationLock = 1_203_004;

/** Brings the database to the newest version, all or nothing. Of processes that start together, one does it. */
export async function migrate(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query(
      `begin; set local statement_timeout = 0; select pg_advisory_xact_lock(${migrationLock})`,
    );
    await client.query('create table if not exists migration (version bigint primary key)');
    await bringUp(client, await versionIn(client));
    await client.query('commit');
  } finally {
    // Whatever was not committed goes with its connection.
    client.release(true);
  }
}

async function versionIn(client: PoolClient): Promise<number> {
  const { rows } = await client.query<{ version: number }>('select version from migration');
  return Math.max(0, ...rows.map(({ version }) => version));
}

async function bringUp(client: PoolClient, version: number): Promise<void> {
  if (version > migrations.length) {
    throw new StoreRefused(
      'database-newer',
      'The database was made by a newer release; start that one instead.',
    );
  }
  for (const [at, migration] of [...migrations.entries()].slice(version)) {
    await client.query(`${migration}; insert into migration (version) values (${at + 1})`);
  }
}
