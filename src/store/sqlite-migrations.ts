import type { DatabaseSync } from 'node:sqlite';
import { StoreRefused } from './store-refused.ts';

/** Each entry brings a file one version further. Entries are added at the end and never changed. */
const migrations: readonly string[] = [
  `
  create table store (
    one integer primary key check (one = 1),
    pepper_id text not null,
    checked_at integer not null
  ) strict;

  create table inbox (
    message blob primary key,
    reply blob,
    session text,
    key_id text not null,
    received_at integer not null
  ) strict;

  create index inbox_with_reply on inbox (received_at) where reply is not null;

  create table session (
    contact blob primary key,
    id text not null,
    key_id text not null,
    wrapped_key blob not null,
    address blob not null,
    turn integer not null,
    body blob not null,
    updated_at integer not null
  ) strict;

  create table opt_out (
    contact blob primary key,
    since integer not null
  ) strict, without rowid;
  `,
  `
  create table link (
    token blob primary key,
    contact blob not null references session (contact) on delete cascade,
    purpose text not null,
    expires_at integer not null,
    proof blob not null
  ) strict, without rowid;

  create index link_of_session on link (contact);

  create table device (
    contact blob primary key,
    owner blob not null references session (contact) on delete cascade,
    proof blob not null
  ) strict, without rowid;

  create index device_of_session on device (owner);
  `,
  `
  create table counted (
    day text not null,
    language text not null,
    channel text not null,
    answer text not null,
    times integer not null,
    primary key (day, language, channel, answer)
  ) strict, without rowid;
  `,
];

/** Brings the file to the newest version, all or nothing. A file from a newer release is left alone. */
export function migrate(database: DatabaseSync): void {
  const version = Number(database.prepare('pragma user_version').get()?.user_version);
  if (version > migrations.length) {
    throw new StoreRefused('file-newer', 'The database was made by a newer release; start that one instead.');
  }
  database.exec(
    [
      'begin immediate',
      ...migrations.slice(version),
      `pragma user_version = ${migrations.length}`,
      'commit',
    ].join(';\n'),
  );
}
