import { hash } from 'node:crypto';
import type { Inbound } from '../channels/channel.ts';
import type { Turn } from './moment.ts';
import type { Session } from './session.ts';

/** So often the same text is answered, where nothing comes of it. People say the same in few letters, programs in many. */
const mostTimes = { short: 20, long: 6 };
const longestShort = 20;

/**
 * Two programs that answer each other never end. Where the same text comes from a phone again and again and is no answer,
 * we fall silent until another one comes. After a crisis somebody is always answered.
 */
export function unlessSameAgain(turn: Turn, before: Session | undefined, inbound: Inbound): Turn {
  const { session, optsOut, missed } = turn;
  if (inbound.channel !== 'twilio-sms' || session === undefined) return turn;
  const { sameAgain: last, ...kept } = session;
  if (optsOut || session.waits || !(missed ?? isUnmoved(before, kept))) return { ...turn, session: kept };
  const name = hash('sha256', `text\n${inbound.text}`).slice(0, 16);
  const times = last?.name === name ? last.times + 1 : 1;
  const sameAgain = { name, times };
  const isTooOften = times > mostTimes[inbound.text.length > longestShort ? 'long' : 'short'];
  // A program that goes on talking must not use up the questions of the person whose phone it is.
  if (isTooOften && before) return { session: { ...before, sameAgain }, replies: [] };
  return { ...turn, session: { ...kept, sameAgain } };
}

function isUnmoved(before: Session | undefined, after: Session): boolean {
  return before !== undefined && placeOf(before) === placeOf(after);
}

/** All but what every message changes. */
function placeOf({ turn: _t, misses: _m, channel: _c, sameAgain: _s, ...place }: Session): string {
  return JSON.stringify(Object.entries(place).sort(([one], [other]) => (one < other ? -1 : 1)));
}
