import { prepare } from './prepare.ts';
import type {
  CountedTable,
  DeviceTable,
  InboxTable,
  LinkTable,
  OptOutTable,
  SessionTable,
  StoreTable,
} from './schema.ts';
import type { SealedSession } from './sealed-rows.ts';
import type { Counted } from './store.ts';

type Contact = Pick<SessionTable, 'contact'>;
type Message = Pick<InboxTable, 'message'>;
type Before = Readonly<{ before: number }>;
type Opens = Pick<LinkTable, 'token' | 'purpose'> & Readonly<{ now: number }>;
type Opened = SealedSession & Pick<LinkTable, 'expires_at' | 'proof'>;
type GoneOn = Omit<SessionTable, 'id' | 'address'> & Readonly<{ read_turn: number }>;

/** The joins give nulls where there is no session, no opt-out, no other device, and where the message is new. */
export type Read = Readonly<{
  reply: Uint8Array | null;
  reply_session: string | null;
  reply_key_id: string | null;
  opted_out_since: number | null;
  owner: Uint8Array | null;
  proof: Uint8Array | null;
}> & {
  readonly [Column in 'id' | 'key_id' | 'wrapped_key' | 'turn' | 'body']: SessionTable[Column] | null;
};

/** Every query of the store. Only SQL that SQLite and PostgreSQL both speak. */
export const queries = {
  /**
   * All that a turn reads, in one round trip: the remembered reply, the opt-out, whose session it is, and the session.
   * It begins with a row that is always there, and that a planner knows to be one: of many, it would read every session.
   */
  read: prepare<Message & Contact, Read>(`
    select inbox.reply, inbox.session as reply_session, inbox.key_id as reply_key_id,
      opt_out.since as opted_out_since, device.owner, device.proof,
      session.id, session.key_id, session.wrapped_key, session.turn, session.body
    from (select 1) as always
    left join inbox on inbox.message = :message
    left join opt_out on opt_out.contact = :contact
    left join device on device.contact = :contact
    left join session on session.contact = coalesce(device.owner, :contact)`),

  remember: prepare<InboxTable>(`
    insert into inbox (message, reply, session, key_id, received_at)
    values (:message, :reply, :session, :key_id, :received_at)`),

  forgetRepliesBefore: prepare<Before>(`
    update inbox set reply = null, session = null
    where received_at < :before and reply is not null`),

  begin: prepare<SessionTable>(`
    insert into session (contact, id, key_id, wrapped_key, address, turn, body, updated_at)
    values (:contact, :id, :key_id, :wrapped_key, :address, :turn, :body, :updated_at)`),

  goOn: prepare<GoneOn>(`
    update session
    set key_id = :key_id, wrapped_key = :wrapped_key, turn = :turn, body = :body, updated_at = :updated_at
    where contact = :contact and turn = :read_turn`),

  forgetSession: prepare<Contact>('delete from session where contact = :contact'),

  forgetSessionsBefore: prepare<Before>('delete from session where updated_at < :before'),

  handOut: prepare<LinkTable>(`
    insert into link (token, contact, purpose, expires_at, proof)
    values (:token, :contact, :purpose, :expires_at, :proof)`),

  openLink: prepare<Opens, Opened>(`
    select link.expires_at, link.proof, session.contact, session.id, session.key_id, session.wrapped_key, session.turn, session.body
    from link
    join session on session.contact = link.contact
    where link.token = :token and link.purpose = :purpose and link.expires_at > :now`),

  spendLink: prepare<Pick<LinkTable, 'token' | 'purpose'>>(
    'delete from link where token = :token and purpose = :purpose',
  ),

  revokeLinks: prepare<Contact>('delete from link where contact = :contact'),

  forgetLinksBefore: prepare<Before>('delete from link where expires_at < :before'),

  joinDevice: prepare<DeviceTable>(`
    insert into device (contact, owner, proof) values (:contact, :owner, :proof)
    on conflict (contact) do update set owner = excluded.owner, proof = excluded.proof`),

  device: prepare<Contact, Pick<DeviceTable, 'owner' | 'proof'>>(
    'select owner, proof from device where contact = :contact',
  ),

  forgetDevice: prepare<Contact>('delete from device where contact = :contact'),

  optOut: prepare<OptOutTable>(`
    insert into opt_out (contact, since) values (:contact, :since) on conflict do nothing`),

  optIn: prepare<Contact>('delete from opt_out where contact = :contact'),

  count: prepare<Counted>(`
    insert into counted (day, language, channel, answer, times) values (:day, :language, :channel, :answer, 1)
    on conflict (day, language, channel, answer) do update set times = counted.times + 1`),

  counts: prepare<Readonly<Record<string, never>>, CountedTable>(
    'select day, language, channel, answer, times from counted order by day, language, channel, answer',
  ),

  introduce: prepare<StoreTable>(`
    insert into store (one, pepper_id, checked_at) values (:one, :pepper_id, :checked_at)
    on conflict do nothing`),

  pepperId: prepare<Pick<StoreTable, 'one'>, Pick<StoreTable, 'pepper_id'>>(
    'select pepper_id from store where one = :one',
  ),

  /** Which master keys lock the sessions there are. */
  keyIds: prepare<Pick<SessionTable, 'updated_at'>, Pick<SessionTable, 'key_id'>>(
    'select distinct key_id from session where updated_at > :updated_at',
  ),

  check: prepare<Pick<StoreTable, 'checked_at'>>('update store set checked_at = :checked_at'),
};
