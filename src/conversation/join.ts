import type { Inbound } from '../channels/channel.ts';
import type { Helpers } from '../referrals/index.ts';
import type { Found, Kept } from '../store/store.ts';
import { codeIn } from './code.ts';
import type { Turn } from './moment.ts';
import { prompt } from './prompt.ts';
import { reply } from './reply.ts';
import { atNextTurn, toldIn, withoutAsides, type Session } from './session.ts';
import { takeTurn } from './take-turn.ts';

/** Who tries codes of other people gets no further: so many wrong ones an hour. */
const mostGuesses = 5;
const hour = 3_600_000;

type Given = Helpers & Readonly<{ today: string; now: number }>;

/** The private link or the code by which a message goes on with a conversation from elsewhere. */
export function entersBy(
  { session, optedOut }: Kept<Session>,
  inbound: Inbound,
  now: number,
): string | undefined {
  if (optedOut || recentGuesses(session, now).length >= mostGuesses) return undefined;
  return inbound.link ?? codeIn(inbound.text);
}

/** Whether a message is about a link at all. */
export function isEntry({ link, text }: Inbound): boolean {
  return link !== undefined || codeIn(text) !== undefined;
}

/** One message that holds a code, or by which somebody came through a link: right, wrong, or not even looked at. */
export function join({ session, entered }: Found<Session>, inbound: Inbound, given: Given): Turn {
  const key = `links.${entered ?? 'wait'}`;
  const turn = session ? stillOpen(session, inbound, key) : begun(inbound, given, key);
  return entered === 'wrong' ? withGuess(turn, given.now) : turn;
}

/** Somebody who has no conversation yet is welcomed into one. */
function begun(inbound: Inbound, given: Given, key: string): Turn {
  const turn = takeTurn(undefined, { ...inbound, text: '' }, given.today, given);
  return { ...turn, replies: [reply(key), ...turn.replies] };
}

/** Something said, and then where the conversation stands: at its question, or waiting after a crisis. */
function stillOpen(session: Session, inbound: Inbound, key: string): Turn {
  const { waits, ...current } = withoutAsides(atNextTurn(session, inbound.channel));
  if (waits) return { session: { ...current, waits }, replies: [reply(key), reply(`crisis.${waits}`)] };
  return { session: current, replies: [reply(key), prompt(current.at, toldIn(current))] };
}

function withGuess(turn: Turn, now: number): Turn {
  const { session } = turn;
  return { ...turn, session: session && { ...session, guesses: [...recentGuesses(session, now), now] } };
}

function recentGuesses(session: Session | undefined, now: number): readonly number[] {
  return (session?.guesses ?? []).filter((at) => at > now - hour);
}
