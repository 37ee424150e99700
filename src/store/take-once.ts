import { contactPseudonym, messagePseudonym } from '../privacy/index.ts';
import type { Query, Transaction } from './connection.ts';
import { queries, type Found } from './queries.ts';
import { change, find } from './repository.ts';
import type { Repository, Work } from './repository.ts';
import type { OpenSession, SealedReply, SealedSession, Sealer } from './sealed-rows.ts';
import type { Arrival, Contact, Kept, Taken } from './store.ts';
import { TurnConflict } from './turn-conflict.ts';

type Take<Session, Reply> = (kept: Kept<Session>) => Taken<Session, Reply>;

/**
 * One turn in two steps: read, then write. A copy of a message finds the reply of the first. Where copies can run side
 * by side, only one of them can write the inbox row: the others are rolled back, and find its reply when they try again.
 */
export async function takeOnce<Session, Reply>(
  store: Repository<Session, Reply>,
  tx: Transaction,
  arrival: Arrival,
  take: Take<Session, Reply>,
): Promise<Work<Reply>> {
  const { rows } = store;
  const turn = turnOf(store, arrival);
  const found = await read(tx, turn);
  const sealed = sessionIn(found, turn.contact);
  const known = replyIn(found, turn.message);
  if (known) return { value: rows.openReply(known, sealed) ?? store.silence, forgot: false };

  const before = sealed && rows.openSession(sealed);
  const optedOut = found.opted_out_since !== null;
  const { kept, reply } = take({ session: before?.session, optedOut });

  if (kept.optedOut !== optedOut) await keepOptOut(tx, turn, kept.optedOut);
  const sealer = await keepSession(store, tx, turn, before, kept.session);
  await keepOne(
    tx,
    queries.remember({ ...rows.sealReply(turn.message, reply, sealer), received_at: turn.at }),
  );
  return { value: reply, forgot: before !== undefined && sealer === undefined };
}

/** What is kept about a contact, without a turn: it is read as for a message that nobody sent. */
export async function look<Session>(
  store: Repository<Session, unknown>,
  tx: Transaction,
  contact: Contact,
): Promise<Work<Kept<Session>>> {
  const turn = turnOf(store, { ...contact, messageId: '' });
  const found = await read(tx, turn);
  const sealed = sessionIn(found, turn.contact);
  const session = sealed && store.rows.openSession(sealed).session;
  return { value: { session, optedOut: found.opted_out_since !== null }, forgot: false };
}

async function read(tx: Transaction, turn: Turn): Promise<Found> {
  const found = await find(tx, queries.read(turn));
  if (!found) throw new TypeError('The store was not opened: it has no row about itself.');
  return found;
}

/** What a turn is kept under: who and which message, by pseudonym, and when. */
type Turn = Readonly<{ contact: Uint8Array; message: Uint8Array; address: string; at: number }>;

function turnOf({ keys, now }: Pick<Repository<unknown, unknown>, 'keys' | 'now'>, arrival: Arrival): Turn {
  const { channel, address, messageId } = arrival;
  const contact = contactPseudonym(keys.pepper, channel, address);
  const message = messagePseudonym(keys.pepper, channel, address, messageId);
  return { contact, message, address, at: now() };
}

function sessionIn(found: Found, contact: Uint8Array): SealedSession | undefined {
  const { id, key_id, wrapped_key, turn, body } = found;
  if (id === null || key_id === null || wrapped_key === null || turn === null || body === null)
    return undefined;
  return { contact, id, key_id, wrapped_key, turn, body };
}

function replyIn(found: Found, message: Uint8Array): SealedReply | undefined {
  if (found.reply_key_id === null) return undefined;
  return { message, reply: found.reply, session: found.reply_session, key_id: found.reply_key_id };
}

async function keepOptOut(tx: Transaction, { contact, at }: Turn, optedOut: boolean): Promise<void> {
  await change(tx, optedOut ? queries.optOut({ contact, since: at }) : queries.optIn({ contact }));
}

/** Writes what the turn leaves of the session, and gives what seals the rest of the turn. */
async function keepSession<Session, Reply>(
  { rows }: Repository<Session, Reply>,
  tx: Transaction,
  { contact, address, at }: Turn,
  before: OpenSession<Session> | undefined,
  after: Session | undefined,
): Promise<Sealer | undefined> {
  if (after === undefined) {
    if (before) await change(tx, queries.forgetSession({ contact }));
    return undefined;
  }
  const sealer = before ?? rows.beginSession(contact);
  const row = { ...rows.sealSession(sealer, after), contact, updated_at: at };
  if (before) {
    await keepOne(tx, queries.goOn({ ...row, read_turn: before.turn }));
  } else {
    await change(tx, queries.begin({ ...row, id: sealer.id, address: rows.sealAddress(sealer, address) }));
  }
  return sealer;
}

/** Compare and swap: nothing changed means that somebody else changed it first. */
async function keepOne(tx: Transaction, query: Query): Promise<void> {
  if ((await change(tx, query)) !== 1) throw new TurnConflict();
}
