import type { Inbound, Outbound } from '../channels/channel.ts';
import type { Found, Taken } from '../store/store.ts';
import { reply } from './reply.ts';
import type { Session } from './session.ts';
import { isUrgent } from './urgent-first.ts';
import { word } from './word.ts';

/** How fast somebody writes. Of what is too fast they hear once, with the minutes to wait; then nothing until it calms. */
export type Pace = 'fine' | 'silent' | Readonly<{ minutes: number }>;

/** One more message of this address, on a channel where each of our answers is paid for. */
export type PaceOf = (inbound: Inbound) => Promise<Pace>;

export const anyPace: PaceOf = () => Promise.resolve('fine');

/** STOP, "delete my data" and a crisis are never too fast. */
export async function paceAt(paceOf: PaceOf, inbound: Inbound, today: string): Promise<Pace> {
  const pace = await paceOf(inbound);
  return pace === 'fine' || isUrgent(inbound.text, today) ? 'fine' : pace;
}

/** A message that was not read, because too many came. Whoever opted out hears nothing of it. */
export function tooFast(
  { session, optedOut, language }: Found<Session> & Pick<Inbound, 'language'>,
  pace: Exclude<Pace, 'fine'>,
): Taken<Session, readonly Outbound[]> {
  const kept = { session, optedOut };
  if (optedOut || pace === 'silent') return { kept, reply: [] };
  const says = reply({ key: 'conversation.too-fast', values: { count: pace.minutes } });
  return { kept, reply: [word(says, session?.language ?? language ?? null)] };
}
