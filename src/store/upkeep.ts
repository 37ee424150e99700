import { contactPseudonym, isProven } from '../privacy/index.ts';
import type { Transaction } from './connection.ts';
import { queries } from './queries.ts';
import { all, change, find } from './repository.ts';
import type { Repository, Work } from './repository.ts';
import { StoreRefused } from './store-refused.ts';
import type { Contact } from './store.ts';

type Any = Pick<Repository<unknown, unknown>, 'keys' | 'now'>;

/**
 * Forgets the conversation of a contact without reading it, so that one that cannot be opened can be forgotten too. A
 * device row that was led elsewhere is forgotten alone.
 */
export async function forget({ keys }: Any, tx: Transaction, contact: Contact): Promise<Work<void>> {
  const who = { contact: contactPseudonym(keys.pepper, contact.channel, contact.address) };
  const device = await find(tx, queries.device(who));
  await change(tx, queries.forgetDevice(who));
  const isJoined = device && isProven(keys.pepper, device.proof, who.contact, device.owner);
  const sessions = await change(tx, queries.forgetSession(isJoined ? { contact: device.owner } : who));
  return { value: undefined, forgot: sessions > 0 };
}

/** Forgets every conversation, every reply and every link that is older than that. Opt-outs and tombstones stay. */
export async function forgetIdle(tx: Transaction, before: number): Promise<Work<number>> {
  const sessions = await change(tx, queries.forgetSessionsBefore({ before }));
  const replies = await change(tx, queries.forgetRepliesBefore({ before }));
  await change(tx, queries.forgetLinksBefore({ before }));
  return { value: sessions, forgot: sessions + replies > 0 };
}

/** Writes one row, as a turn would. */
export async function check({ now }: Any, tx: Transaction): Promise<Work<boolean>> {
  return { value: (await change(tx, queries.check({ checked_at: now() }))) === 1, forgot: false };
}

/**
 * Refuses keys that are not the ones this database was made with. With another pepper every opt-out would silently be
 * lost; with another master key everybody in the middle of a conversation would be shut out.
 */
export async function recognise({ keys, now }: Any, tx: Transaction): Promise<Work<void>> {
  await change(tx, queries.introduce({ one: 1, pepper_id: keys.pepperId, checked_at: now() }));
  const made = await find(tx, queries.pepperId({ one: 1 }));
  if (made?.pepper_id !== keys.pepperId) {
    throw new StoreRefused('other-pepper', 'The pepper is not the one this database was made with.');
  }
  const given = new Set([keys.current, ...keys.retired].map(({ id }) => id));
  const locks = await all(tx, queries.keyIds({ updated_at: 0 }));
  const opensAny = locks.length === 0 || locks.some((lock) => given.has(lock.key_id));
  if (opensAny) return { value: undefined, forgot: false };
  throw new StoreRefused(
    'other-master-key',
    'The master key opens none of the sessions: give the one from before in RETIRED_MASTER_KEYS.',
  );
}
