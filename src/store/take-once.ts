import { contactPseudonym, messagePseudonym } from '../privacy/index.ts';
import type { Transaction } from './connection.ts';
import { join, keepLinks, ownerIn } from './links.ts';
import { queries, type Read } from './queries.ts';
import { find } from './repository.ts';
import type { Repository, Work } from './repository.ts';
import type { DeviceTable } from './schema.ts';
import type { OpenSession, SealedReply, SealedSession, Sealer } from './sealed-rows.ts';
import type { Arrival, Contact, Found, Kept, Taken } from './store.ts';

/** What runs in the middle of a turn, as `Store.once` is given it. */
type Given<Session, Reply> = Readonly<{
  take: (found: Found<Session>) => Taken<Session, Reply>;
  enters: (kept: Kept<Session>) => string | undefined;
}>;

/**
 * One turn in two steps: read, then write. A copy of a message finds the reply of the first. Turns of one session wait
 * for each other; the turn number and the message's own row catch what comes another way, such as a device that joins.
 */
export async function takeOnce<Session, Reply>(
  store: Repository<Session, Reply>,
  tx: Transaction,
  arrival: Arrival,
  { take, enters }: Given<Session, Reply>,
): Promise<Work<Reply>> {
  const { rows } = store;
  const turn = turnOf(store, arrival);
  const { read, mine } = await readAlone(store, tx, turn);
  const row = sessionIn(read, mine);
  const known = replyIn(read, turn.message);
  if (known) return { value: rows.openReply(known, row) ?? store.silence, forgot: false };

  const own = {
    owner: mine,
    session: row && rows.openSession(row),
    forgot: false,
  };
  const optedOut = read.opted_out_since !== null;
  const token = enters({ session: own.session?.session, optedOut });
  // The turn number guards a session; where there is none, or another is joined, only the lock does.
  if (!row || token !== undefined) tx.alone();
  const joined = token === undefined ? undefined : await join(store, tx, turn.contact, token);
  const { owner, session: before, forgot } = joined ?? own;
  const taken = take({ session: before?.session, optedOut, ...howEntered(token, joined) });

  if (taken.kept.optedOut !== optedOut) keepOptOut(tx, turn, taken.kept.optedOut);
  const sealer = keepSession(store, tx, { ...turn, owner }, before, taken.kept.session);
  keepLinks(store, tx, owner, taken);
  if (taken.counts) tx.write(queries.count(taken.counts));
  const sealed = rows.sealReply(turn.message, taken.reply, sealer);
  tx.write(queries.remember({ ...sealed, received_at: turn.at }));
  return { value: taken.reply, forgot: forgot || (before !== undefined && sealer === undefined) };
}

/**
 * Reads for a turn, and keeps other turns of this contact out from then on. All devices of a session wait for each other
 * in one place, the contact that began it, and what was read on the way there may be old.
 */
async function readAlone(
  store: Any,
  tx: Transaction,
  turn: Turn,
): Promise<Readonly<{ read: Read; mine: Uint8Array }>> {
  tx.lock(turn.contact);
  const read = await readRow(tx, turn);
  const mine = ownerIn(store, turn.contact, deviceIn(read));
  if (mine === turn.contact) return { read, mine };
  tx.alone();
  tx.lock(mine);
  const again = await readRow(tx, turn);
  return { read: again, mine: ownerIn(store, turn.contact, deviceIn(again)) };
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
  if (!read) throw new TypeError('The row that is always there is not.');
  return read;
}

type Any = Pick<Repository<unknown, unknown>, 'keys' | 'now'>;

/** What a turn is kept under: who and which message, by pseudonym, and when. */
type Turn = Readonly<{ contact: Uint8Array; message: Uint8Array; address: string; at: number }>;

function turnOf({ keys, now }: Any, arrival: Arrival): Turn {
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

function keepOptOut(tx: Transaction, { contact, at }: Turn, optedOut: boolean): void {
  tx.write(optedOut ? queries.optOut({ contact, since: at }) : queries.optIn({ contact }));
}

/** Writes what the turn leaves of the session, and gives what seals the rest of the turn. */
function keepSession<Session, Reply>(
  { rows }: Repository<Session, Reply>,
  tx: Transaction,
  { owner: contact, address, at }: Turn & Readonly<{ owner: Uint8Array }>,
  before: OpenSession<Session> | undefined,
  after: Session | undefined,
): Sealer | undefined {
  if (after === undefined) {
    if (before) tx.write(queries.forgetSession({ contact }));
    return undefined;
  }
  const sealer = before ?? rows.beginSession(contact);
  const row = { ...rows.sealSession(sealer, after), contact, updated_at: at };
  if (before) {
    tx.writeOne(queries.goOn({ ...row, read_turn: before.turn }));
  } else {
    tx.write(queries.begin({ ...row, id: sealer.id, address: rows.sealAddress(sealer, address) }));
  }
  return sealer;
}
