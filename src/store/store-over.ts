import { openLink, revokeLink } from './links.ts';
import { queries } from './queries.ts';
import { all, repository } from './repository.ts';
import type { Job, RepositoryOptions } from './repository.ts';
import { StoreRefused } from './store-refused.ts';
import type { Contact, Counts, Links, Lookout, Store, Upkeep } from './store.ts';
import { look, takeOnce } from './take-once.ts';
import { check, forget, forgetIdle, recognise } from './upkeep.ts';

/** Runs jobs, each in a transaction, and answers when it is committed. Those of one contact run in order of arrival. */
export type Backend = Readonly<{
  run: <Value>(job: Job<Value>, contact?: Contact) => Promise<Value>;
  /** Finishes what is under way. */
  close: () => Promise<void>;
}>;

export type OpenStore<Session, Reply> = Store<Session, Reply> &
  Links<Session> &
  Lookout<Session> &
  Counts &
  Upkeep;

/** The store, over a backend. Closes the backend and refuses when the keys are not those of its database. */
export async function storeOver<Session, Reply>(
  backend: Backend,
  options: RepositoryOptions<Reply>,
): Promise<OpenStore<Session, Reply>> {
  const kept = repository<Session, Reply>(options);
  let closing: Promise<void> | undefined;

  const run: Backend['run'] = (job, contact) =>
    closing ? Promise.reject(closed()) : backend.run(job, contact);
  const close = (): Promise<void> => (closing ??= backend.close());

  await run((tx) => recognise(kept, tx)).catch(async (error: unknown) => {
    await close();
    throw error;
  });

  return {
    once: (arrival, take, enters = nothing) =>
      run((tx) => takeOnce(kept, tx, arrival, { take, enters }), arrival),
    openLink: (token, purpose) => run((tx) => openLink(kept, tx, token, purpose)),
    revokeLink: (token, purpose) => run((tx) => revokeLink(kept, tx, token, purpose)),
    look: (contact) => run((tx) => look(kept, tx, contact)),
    counts: () => run(async (tx) => ({ value: await all(tx, queries.counts({})), forgot: false })),
    forget: (contact) => run((tx) => forget(kept, tx, contact), contact),
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
