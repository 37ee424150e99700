import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { migrate } from './sqlite-migrations.ts';
import { StoreRefused } from './store-refused.ts';
import type { StoreRefusal } from './store-refused.ts';

/** How long one call may wait for a lock. It blocks the event loop, and only another process could make it wait. */
const busyMilliseconds = 250;

/**
 * `exclusive` comes first: the lock is taken with the first page read, held until the process ends, however it ends,
 * and spares SQLite its shared memory file. `full` makes each commit wait for the disk. `secure_delete` writes zeros
 * over what is deleted.
 */
const pragmas = `
  pragma locking_mode = exclusive;
  pragma journal_mode = wal;
  pragma synchronous = full;
  pragma foreign_keys = on;
  pragma secure_delete = on;
`;

/** Opens the file, makes sure it is whole, ours alone, writable and of this release, or refuses with one sentence. */
export function openFile(path: string): DatabaseSync {
  const database = orRefuse(path, () => {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    return new DatabaseSync(path, { timeout: busyMilliseconds });
  });
  try {
    orRefuse(path, () => {
      bringUp(database, path);
    });
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Moves everything from the write-ahead log into the file and empties the log, where old bytes would linger. */
export function emptyLog(database: DatabaseSync): void {
  database.exec('pragma wal_checkpoint(truncate)');
}

function bringUp(database: DatabaseSync, path: string): void {
  database.exec(pragmas);
  const verdict = database.prepare('pragma quick_check(1)').get()?.quick_check;
  if (verdict !== 'ok') throw refusal('file-corrupt', path);
  migrate(database);
  emptyLog(database);
}

function orRefuse<Value>(path: string, attempt: () => Value): Value {
  try {
    return attempt();
  } catch (cause) {
    if (cause instanceof StoreRefused) throw cause;
    throw refusal(refusals.get(resultCode(cause)) ?? 'file-unreachable', path, cause);
  }
}

/** https://www.sqlite.org/rescode.html */
const refusals: ReadonlyMap<number, StoreRefusal> = new Map([
  [5, 'file-in-use'],
  [8, 'file-read-only'],
  [11, 'file-corrupt'],
  [13, 'disk-full'],
  [26, 'file-corrupt'],
]);

/** Extended codes keep the plain one in their lowest byte. */
function resultCode(cause: unknown): number {
  if (!(cause instanceof Error && 'errcode' in cause)) return 0;
  return typeof cause.errcode === 'number' ? cause.errcode & 0xff : 0;
}

function refusal(code: StoreRefusal, path: string, cause?: unknown): StoreRefused {
  return new StoreRefused(code, sentence(code, path), { cause });
}

function sentence(code: StoreRefusal, path: string): string {
  switch (code) {
    case 'file-in-use':
      return `Another process has the database ${path} open; stop it first, one process may use a file.`;
    case 'file-corrupt':
      return `The database ${path} is damaged and was left as it is; restore a backup or move it away.`;
    case 'file-read-only':
      return `The database ${path} cannot be written; give this process the right to.`;
    case 'disk-full':
      return `There is no room on the disk for the database ${path}.`;
    default:
      return `The database ${path} cannot be opened.`;
  }
}
