import { linkPseudonym } from '../privacy/index.ts';
import type { Query, Transaction } from './connection.ts';
import { queries } from './queries.ts';
import { change, find } from './repository.ts';
import type { Repository, Work } from './repository.ts';
import type { OpenSession, SealedSession } from './sealed-rows.ts';
import type { LinkPurpose, NewLink, Taken } from './store.ts';

/** The session a device has joined, whose it is, and whether the device had one of its own until then. */
export type Joined<Session> = Readonly<{
  owner: Uint8Array;
  session: OpenSession<Session>;
  forgot: boolean;
}>;

/** Reads the session that a link opens for this purpose. */
export async function openLink<Session>(
  { keys, now, rows }: Repository<Session, unknown>,
  tx: Transaction,
  token: string,
  purpose: LinkPurpose,
): Promise<Work<Session | undefined>> {
  const row = await find(tx, opens(keys.pepper, token, purpose, now()));
  return { value: row && rows.openSession(row).session, forgot: false };
}

/** Spends a link, and makes its session that of the device. What the device had of its own is forgotten with its links. */
export async function join<Session>(
  { keys, now, rows }: Repository<Session, unknown>,
  tx: Transaction,
  contact: Uint8Array,
  token: string,
): Promise<Joined<Session> | undefined> {
  const row = await find(tx, opens(keys.pepper, token, 'go-on', now()));
  if (!row) return undefined;
  await change(tx, queries.spendLink({ token: linkPseudonym(keys.pepper, token) }));
  const forgot = isSame(row.contact, contact) ? false : await moveIn(tx, contact, row.contact);
  return { owner: row.contact, session: rows.openSession(row), forgot };
}

/** Writes what a turn says of links: the ones before it go first. */
export async function keepLinks(
  { keys }: Pick<Repository<unknown, unknown>, 'keys'>,
  tx: Transaction,
  contact: Uint8Array,
  { links = [], revokesLinks = false }: Pick<Taken<unknown, unknown>, 'links' | 'revokesLinks'>,
): Promise<void> {
  if (revokesLinks) await change(tx, queries.revokeLinks({ contact }));
  for (const link of links) await change(tx, handOut(keys.pepper, contact, link));
}

type Pepper = Repository<unknown, unknown>['keys']['pepper'];

function opens(pepper: Pepper, token: string, purpose: LinkPurpose, now: number): Query<SealedSession> {
  return queries.openLink({ token: linkPseudonym(pepper, token), purpose, now });
}

function handOut(pepper: Pepper, contact: Uint8Array, { token, purpose, until }: NewLink): Query {
  return queries.handOut({ token: linkPseudonym(pepper, token), contact, purpose, expires_at: until });
}

async function moveIn(tx: Transaction, contact: Uint8Array, owner: Uint8Array): Promise<boolean> {
  const forgotten = await change(tx, queries.forgetSession({ contact }));
  await change(tx, queries.joinDevice({ contact, owner }));
  return forgotten > 0;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
