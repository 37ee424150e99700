import { contactPseudonym, messagePseudonym } from '../privacy/index.ts';
import type { Query, Transaction } from './connection.ts';
import { join, keepLinks, ownerIn } from './links.ts';
import { queries, type Read } from './queries.ts';
import { change, find } from './repository.ts';
import type { Repository, Work } from './repository.ts';
import type { DeviceTable } from './schema.ts';
import type { OpenSession, SealedReply, SealedSession, Sealer } from './sealed-rows.ts';
import type { Arrival, Contact, Found, Kept, Taken } from './store.ts';
import { TurnConflict } from './turn-conflict.ts';

/** What runs in the middle of a turn, as `Store.once` is given it. */
type Given<Session, Reply> = Readonly<{
  take: (found: Found<Session>) => Taken<Session, Reply>;
  enters: (kept: Kept<Session>) => string | undefined;
}>;

/**
 * One turn in two steps: read, then write. A copy of a message finds the reply of the first. Where copies can run side
 * by side, only one of them can write the inbox row: the others are rolled back, and find its reply when they try again.
 */
export async function takeOnce<Session, Reply>(
  store: Repository<Session, Reply>,
  tx: Transaction,
  arrival: Arrival,
  { take, enters }: Given<Session, Reply>,
): Promise<Work<Reply>> {
  const { rows } = store;
  const turn = turnOf(store, arrival);
  const read = await readRow(tx, turn);
  const mine = ownerIn(store, turn.contact, deviceIn(read));
  const sealed = sessionIn(read, mine);
  const known = replyIn(read, turn.message);
  if (known) return { value: rows.openReply(known, sealed) ?? store.silence, forgot: false };

  const own = {
    owner: mine,
    session: sealed && rows.openSession(sealed),
    forgot: false,
  };
  const optedOut = read.opted_out_since !== null;
  const token = enters({ session: own.session?.session, optedOut });
  const joined = token === undefined ? undefined : await join(store, tx, turn.contact, token);
  const { owner, session: before, forgot } = joined ?? own;
  const taken = take({ session: before?.session, optedOut, ...howEntered(token, joined) });

  if (taken.kept.optedOut !== optedOut) await keepOptOut(tx, turn, taken.kept.optedOut);
  const sealer = await keepSession(store, tx, { ...turn, owner }, before, taken.kept.session);
  await keepLinks(store, tx, owner, taken);
  if (taken.counts) await change(tx, queries.count(taken.counts));
  await keepOne(
    tx,
    queries.remember({ ...rows.sealReply(turn.message, taken.reply, sealer), received_at: turn.at }),
  );
  return { value: taken.reply, forgot: forgot || (before !== undefined && sealer === undefined) };
}

function howEntered(token: string | undefined, joined: unknown): Pick<Found<unknown>, 'entered'> {
  return token === undefined ? {} : { entered: joined ? 'right' : 'wrong' };
}

/** What is kept about a contact, without a turn: it is read as for a message that nobody sent. */
export async function look<Session>(
  store: Repository<Session, unknown>,
  tx: Transaction,
  contact: Contact,
): Promise<Work<Kept<Session>>> {
  const turn = turnOf(store, { ...contact, messageId: '' });
  const read = await readRow(tx, turn);
  const sealed = sessionIn(read, ownerIn(store, turn.contact, deviceIn(read)));
  const session = sealed && store.rows.openSession(sealed).session;
  return { value: { session, optedOut: read.opted_out_since !== null }, forgot: false };
}

async function readRow(tx: Transaction, turn: Turn): Promise<Read> {
  const read = await find(tx, queries.read(turn));
  if (!read) throw new TypeError('The store was not opened: it has no row about itself.');
  return read;
}

/** What a turn is kept under: who and which message, by pseudonym, and when. */
type Turn = Readonly<{ contact: Uint8Array; message: Uint8Array; address: string; at: number }>;

function turnOf({ keys, now }: Pick<Repository<unknown, unknown>, 'keys' | 'now'>, arrival: Arrival): Turn {
  const { channel, address, messageId } = arrival;
  const contact = contactPseudonym(keys.pepper, channel, address);
  const message = messagePseudonym(keys.pepper, channel, address, messageId);
  return { contact, message, address, at: now() };
}

function deviceIn({ owner, proof }: Read): Pick<DeviceTable, 'owner' | 'proof'> | undefined {
  return owner && proof ? { owner, proof } : undefined;
}

function sessionIn(read: Read, contact: Uint8Array): SealedSession | undefined {
  const { id, key_id, wrapped_key, turn, body } = read;
  if (id === null || key_id === null || wrapped_key === null || turn === null || body === null)
    return undefined;
  return { contact, id, key_id, wrapped_key, turn, body };
}

function replyIn(read: Read, message: Uint8Array): SealedReply | undefined {
  if (read.reply_key_id === null) return undefined;
  return { message, reply: read.reply, session: read.reply_session, key_id: read.reply_key_id };
}

async function keepOptOut(tx: Transaction, { contact, at }: Turn, optedOut: boolean): Promise<void> {
  await change(tx, optedOut ? queries.optOut({ contact, since: at }) : queries.optIn({ contact }));
}

/** Writes what the turn leaves of the session, and gives what seals the rest of the turn. */
async function keepSession<Session, Reply>(
  { rows }: Repository<Session, Reply>,
  tx: Transaction,
  { owner: contact, address, at }: Turn & Readonly<{ owner: Uint8Array }>,
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
