import { hash } from 'node:crypto';
import type { Inbound } from '../channels/channel.ts';
import type { Found } from '../store/store.ts';
import type { Turn } from './moment.ts';
import { reply } from './reply.ts';
import type { Devices, Session } from './session.ts';

const alone: Devices = { joined: 0, heard: {} };

/**
 * Whoever was there before hears of a device that has joined, once each, with their next message: a link or a code may
 * have come into other hands. After a crisis that waits, and so it does for a number that says STOP.
 */
export function tellOfNewcomer<Taken extends Turn>(
  turn: Taken,
  { entered }: Found<Session>,
  inbound: Inbound,
): Taken {
  const { session, replies, optsOut } = turn;
  const isNewcomer = entered === 'right';
  const { joined: before, heard } = session?.devices ?? alone;
  const joined = before + Number(isNewcomer);
  if (session === undefined || joined === 0 || (!isNewcomer && (session.waits || optsOut))) return turn;
  const device = deviceOf(inbound);
  const hasHeard = isNewcomer || heard[device] === joined;
  return {
    ...turn,
    session: { ...session, devices: { joined, heard: { ...heard, [device]: joined } } },
    replies: hasHeard ? replies : [reply('links.newcomer'), ...replies],
  };
}

/** Tells one device from another, and nobody who it is. */
function deviceOf({ channel, address }: Inbound): string {
  return hash('sha256', `device\n${channel}\n${address}`).slice(0, 16);
}
