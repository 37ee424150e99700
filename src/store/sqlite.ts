import { groupCommit } from './group-commit.ts';
import { nodeSqlite } from './node-sqlite.ts';
import type { RepositoryOptions } from './repository.ts';
import { emptyLog, openFile } from './sqlite-file.ts';
import { storeOver, type OpenStore } from './store-over.ts';

/** `path` is a file, made when it is missing, or `:memory:` for one that goes with the process. */
type SqliteOptions<Reply> = RepositoryOptions<Reply> & Readonly<{ path: string }>;

/** Keeps sessions in one SQLite file of this process alone. Refuses with a `StoreRefused` when it cannot. */
export async function openSqlite<Session, Reply>({
  path,
  ...options
}: SqliteOptions<Reply>): Promise<OpenStore<Session, Reply>> {
  const database = openFile(path);
  const scrub = () => {
    emptyLog(database);
  };
  const { run, settled } = groupCommit(nodeSqlite(database), scrub);
  const close = async (): Promise<void> => {
    await settled();
    scrub();
    database.close();
  };
  return storeOver({ run, close }, options);
}
