import type { Counted, LinkPurpose } from './store.ts';

/** The tables, as every backend has them. Times are milliseconds since 1970; bytes are pseudonyms or sealed. */

/**
 * Every message ever taken. The row stays for ever, so no message is taken twice. What else it holds goes when the
 * conversation is old: it is then a tombstone that says neither who wrote nor what was said.
 */
export type InboxTable = Readonly<{
  message: Uint8Array;
  reply: Uint8Array | null;
  /** The session whose data key seals the reply. Null: there was none, and the master key seals it. */
  session: string | null;
  /** The master key that was current. */
  key_id: string;
  received_at: number;
}>;

/** One conversation. Deleting the row deletes its data key, and with it all that key sealed. */
export type SessionTable = Readonly<{
  contact: Uint8Array;
  id: string;
  key_id: string;
  wrapped_key: Uint8Array;
  /** The address itself, sealed: a pseudonym cannot be written to. */
  address: Uint8Array;
  /** Counts the turns taken. A turn is kept only if nobody took another meanwhile. */
  turn: number;
  body: Uint8Array;
  updated_at: number;
}>;

/** A private link that was handed out. It goes with its session. */
export type LinkTable = Readonly<{
  /** The pseudonym of what the link says. */
  token: Uint8Array;
  /** Whose session it opens. */
  contact: Uint8Array;
  purpose: LinkPurpose;
  expires_at: number;
  /** Of all the other columns. */
  proof: Uint8Array;
}>;

/** Another device that goes on with somebody's session. It goes with that session. */
export type DeviceTable = Readonly<{
  contact: Uint8Array;
  /** Whose session: the contact that began it. */
  owner: Uint8Array;
  /** Of both. */
  proof: Uint8Array;
}>;

/** Who told us to stop. It outlives their session and holds nothing else about them. */
export type OptOutTable = Readonly<{ contact: Uint8Array; since: number }>;

/** How often an answer was given on a day: a number, and nobody it belongs to. */
export type CountedTable = Counted & Readonly<{ times: number }>;

/** One row about the store itself. */
export type StoreTable = Readonly<{
  one: number;
  /** Which pepper made the pseudonyms: with another one, everybody who opted out would be a stranger. */
  pepper_id: string;
  checked_at: number;
}>;
