import { isProven, linkPseudonym, proofOf, SealBroken } from '../privacy/index.ts';
import type { Query, Transaction } from './connection.ts';
import { queries } from './queries.ts';
import { change, find } from './repository.ts';
import type { Repository, Work } from './repository.ts';
import type { DeviceTable } from './schema.ts';
import type { OpenSession } from './sealed-rows.ts';
import type { LinkPurpose, NewLink, Taken } from './store.ts';

/** The session a device has joined, whose it is, and whether the device had one of its own until then. */
export type Joined<Session> = Readonly<{
  owner: Uint8Array;
  session: OpenSession<Session>;
  forgot: boolean;
}>;

/** Reads the session that a link opens for this purpose. */
export async function openLink<Session>(
  store: Repository<Session, unknown>,
  tx: Transaction,
  token: string,
  purpose: LinkPurpose,
): Promise<Work<Session | undefined>> {
  const row = await findOpened(store, tx, token, purpose);
  return { value: row && store.rows.openSession(row).session, forgot: false };
}

/** Makes a link that was handed out for this purpose lead nowhere from now on. */
export async function revokeLink(
  { keys }: Any,
  tx: Transaction,
  token: string,
  purpose: LinkPurpose,
): Promise<Work<void>> {
  await change(tx, queries.spendLink({ token: linkPseudonym(keys.pepper, token), purpose }));
  return { value: undefined, forgot: false };
}

/** Spends a link, and makes its session that of the device. What the device had of its own is forgotten with its links. */
export async function join<Session>(
  store: Repository<Session, unknown>,
  tx: Transaction,
  contact: Uint8Array,
  token: string,
): Promise<Joined<Session> | undefined> {
  const row = await findOpened(store, tx, token, 'go-on');
  if (!row) return undefined;
  tx.writeOne(queries.spendLink({ token: linkPseudonym(store.keys.pepper, token), purpose: 'go-on' }));
  const forgot = isSame(row.contact, contact) ? false : await moveIn(store, tx, contact, row.contact);
  return { owner: row.contact, session: store.rows.openSession(row), forgot };
}

/** Whose session a contact goes on with, as its device row says; its own when there is none. */
export function ownerIn({ keys }: Any, contact: Uint8Array, device: Device | undefined): Uint8Array {
  if (!device) return contact;
  if (!isProven(keys.pepper, device.proof, contact, device.owner)) throw new SealBroken('seal-broken');
  return device.owner;
}

/** Writes what a turn says of links: the ones before it go first. */
export function keepLinks(
  store: Any,
  tx: Transaction,
  contact: Uint8Array,
  { links = [], revokesLinks = false }: Pick<Taken<unknown, unknown>, 'links' | 'revokesLinks'>,
): void {
  if (revokesLinks) tx.write(queries.revokeLinks({ contact }));
  for (const link of links) tx.write(handOut(store, contact, link));
}

type Any = Pick<Repository<unknown, unknown>, 'keys' | 'now'>;
type Device = Pick<DeviceTable, 'owner' | 'proof'>;

/** A row that was led elsewhere opens nothing. */
async function findOpened({ keys, now }: Any, tx: Transaction, text: string, purpose: LinkPurpose) {
  const token = linkPseudonym(keys.pepper, text);
  const row = await find(tx, queries.openLink({ token, purpose, now: now() }));
  return row && isProven(keys.pepper, row.proof, token, row.contact, purpose, row.expires_at)
    ? row
    : undefined;
}

function handOut({ keys }: Any, contact: Uint8Array, link: NewLink): Query {
  const { purpose, until: expires_at } = link;
  const token = linkPseudonym(keys.pepper, link.token);
  const proof = proofOf(keys.pepper, token, contact, purpose, expires_at);
  return queries.handOut({ token, contact, purpose, expires_at, proof });
}

async function moveIn(
  { keys }: Any,
  tx: Transaction,
  contact: Uint8Array,
  owner: Uint8Array,
): Promise<boolean> {
  const forgotten = await change(tx, queries.forgetSession({ contact }));
  tx.write(queries.joinDevice({ contact, owner, proof: proofOf(keys.pepper, contact, owner) }));
  return forgotten > 0;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
