import { groupCommit } from './group-commit.ts';
import type { Job } from './group-commit.ts';
import { openLink, revokeLink } from './links.ts';
import { nodeSqlite } from './node-sqlite.ts';
import { queries } from './queries.ts';
import { all, repository } from './repository.ts';
import type { RepositoryOptions } from './repository.ts';
import { emptyLog, openFile } from './sqlite-file.ts';
import { StoreRefused } from './store-refused.ts';
import type { Counts, Links, Lookout, Store, Upkeep } from './store.ts';
import { look, takeOnce } from './take-once.ts';
import { check, forget, forgetIdle, recognise } from './upkeep.ts';

/** `path` is a file, made when it is missing, or `:memory:` for one that goes with the process. */
type SqliteOptions<Reply> = RepositoryOptions<Reply> & Readonly<{ path: string }>;

/** Keeps sessions in one SQLite file of this process alone. Refuses with a `StoreRefused` when it cannot. */
export async function openSqlite<Session, Reply>(
  options: SqliteOptions<Reply>,
): Promise<Store<Session, Reply> & Links<Session> & Lookout<Session> & Counts & Upkeep> {
  const database = openFile(options.path);
  const kept = repository<Session, Reply>(options);
  const commits = groupCommit(nodeSqlite(database), () => {
    emptyLog(database);
  });
  let closing: Promise<void> | undefined;

  const run = <Value>(job: Job<Value>): Promise<Value> =>
    closing ? Promise.reject(closed()) : commits.run(job);
  const shut = async (): Promise<void> => {
    await commits.settled();
    emptyLog(database);
    database.close();
  };
  const close = (): Promise<void> => (closing ??= shut());

  await run((tx) => recognise(kept, tx)).catch(async (error: unknown) => {
    await close();
    throw error;
  });

  return {
    once: (arrival, take, enters = nothing) => run((tx) => takeOnce(kept, tx, arrival, { take, enters })),
    openLink: (token, purpose) => run((tx) => openLink(kept, tx, token, purpose)),
    revokeLink: (token, purpose) => run((tx) => revokeLink(kept, tx, token, purpose)),
    look: (contact) => run((tx) => look(kept, tx, contact)),
    counts: () => run(async (tx) => ({ value: await all(tx, queries.counts({})), forgot: false })),
    forget: (contact) => run((tx) => forget(kept, tx, contact)),
    forgetIdle: (before) => run((tx) => forgetIdle(tx, before)),
    ready: () => run((tx) => check(kept, tx)).catch(() => false),
    close,
  };
}

/** A message that names no link. */
function nothing(): undefined {
  return undefined;
}

function closed(): StoreRefused {
  return new StoreRefused('store-closed', 'The store is closed.');
}
