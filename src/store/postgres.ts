import { inOrder } from './in-order.ts';
import { nodePostgres } from './node-postgres.ts';
import { openPool, silenceMilliseconds } from './postgres-pool.ts';
import type { RepositoryOptions } from './repository.ts';
import { storeOver, type Backend, type OpenStore } from './store-over.ts';
import type { Contact } from './store.ts';
import { tryAgain } from './try-again.ts';

/** `url` is `postgres://user:password@host:port/database`; its tables are made when they are missing. */
type PostgresOptions<Reply> = RepositoryOptions<Reply> & Readonly<{ url: string }>;

/** Keeps sessions in a PostgreSQL database that other processes use too. Refuses with a `StoreRefused` when it cannot. */
export async function openPostgres<Session, Reply>({
  url,
  ...options
}: PostgresOptions<Reply>): Promise<OpenStore<Session, Reply>> {
  const pool = await openPool(url);
  const { atOnce, transaction } = nodePostgres(pool, silenceMilliseconds);
  const queue = inOrder();
  const run: Backend['run'] = (job, contact) =>
    queue.run(nameOf(contact), () =>
      tryAgain(async (isFirst) => (await (contact && isFirst ? atOnce : transaction)(job)).value),
    );
  const close = async (): Promise<void> => {
    await queue.settled();
    await pool.end();
  };
  return storeOver({ run, close }, options);
}

/** One person's burst of messages takes one connection, and leaves the others to everybody else. */
function nameOf(contact: Contact | undefined): string | undefined {
  return contact && JSON.stringify([contact.channel, contact.address]);
}
