import { masterKeyOf, newDataKey, openDataKey, seal, unseal } from '../privacy/index.ts';
import type { DataKey, Keys, Random } from '../privacy/index.ts';
import type { InboxTable, SessionTable } from './schema.ts';

/** Changes when what is sealed changes its shape, so that no row is ever read as another version's. */
const schemaVersion = 1;

/** What seals the rows of one session, and the number of its last turn. */
export type Sealer = Readonly<{ id: string; turn: number; dataKey: DataKey }>;

/** A session as it was found: opened, with the key that opened it. */
export type OpenSession<Session> = Sealer & Readonly<{ session: Session }>;

/** The columns that together hold one session. */
export type SealedSession = Pick<SessionTable, 'contact' | 'id' | 'key_id' | 'wrapped_key' | 'turn' | 'body'>;
/** The columns that together hold one reply. */
export type SealedReply = Omit<InboxTable, 'received_at'>;

type Written = Pick<SessionTable, 'key_id' | 'wrapped_key' | 'turn' | 'body'>;

export type SealedRows<Session, Reply> = ReturnType<typeof sealRows<Session, Reply>>;

/**
 * Turns what a person said into rows nobody can read, and back.
 *
 * A session is sealed with its own data key, which goes when its row goes, and so are the replies of its turns: they
 * repeat what was said, and become unreadable with it. A turn that leaves no session, such as the one that answers
 * "delete everything", has no such key; its reply is sealed with the master key, so that a copy of that message still
 * gets its answer.
 *
 * What opens is what was sealed, so its type is only named again: the store does not look inside.
 */
export function sealRows<Session, Reply>(keys: Keys, random: Random) {
  return {
    openSession(row: SealedSession): OpenSession<Session> {
      const kept = { keyId: row.key_id, wrapped: row.wrapped_key };
      const dataKey = openDataKey(keys, kept, ofKey(row.id, row.contact), random);
      const body = unseal(dataKey.key, row.body, ofBody(row.id, row.turn));
      return { id: row.id, turn: row.turn, dataKey, session: JSON.parse(body.toString()) as Session };
    },

    beginSession(contact: Uint8Array): Sealer {
      const id = hex(random(16));
      return { id, turn: 0, dataKey: newDataKey(keys, ofKey(id, contact), random) };
    },

    sealSession({ id, turn, dataKey }: Sealer, session: Session): Written {
      const next = turn + 1;
      const body = seal(dataKey.key, JSON.stringify(session), ofBody(id, next), random);
      return { key_id: dataKey.kept.keyId, wrapped_key: dataKey.kept.wrapped, turn: next, body };
    },

    sealAddress({ id, dataKey }: Sealer, address: string): Uint8Array {
      return seal(dataKey.key, address, ofAddress(id), random);
    },

    sealReply(message: Uint8Array, reply: Reply, sealer: Sealer | undefined): SealedReply {
      const key = sealer ? sealer.dataKey.key : keys.current.replies;
      const sealed = seal(key, JSON.stringify(reply), ofReply(message), random);
      return { message, reply: sealed, session: sealer?.id ?? null, key_id: keys.current.id };
    },

    /** Gives nothing when the reply was forgotten, or the session that could open it. */
    openReply(
      { message, reply, session, key_id }: SealedReply,
      sealed: SealedSession | undefined,
    ): Reply | undefined {
      if (!reply || (session !== null && session !== sealed?.id)) return undefined;
      const key =
        sealed && session !== null ? this.openSession(sealed).dataKey.key : masterKeyOf(keys, key_id).replies;
      return JSON.parse(unseal(key, reply, ofReply(message)).toString()) as Reply;
    },
  };
}

function ofKey(id: string, contact: Uint8Array) {
  return ['data-key', schemaVersion, id, hex(contact)];
}

function ofBody(id: string, turn: number) {
  return ['session', schemaVersion, id, turn];
}

function ofAddress(id: string) {
  return ['address', schemaVersion, id];
}

function ofReply(message: Uint8Array) {
  return ['reply', schemaVersion, hex(message)];
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
