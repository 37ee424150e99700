import type { Inbound, Outbound } from '../channels/channel.ts';
import type { Kept, Taken } from '../store/store.ts';
import { isOptIn } from '../understanding/index.ts';
import { prompt } from './prompt.ts';
import { reply } from './reply.ts';
import { broughtUpToDate, toldIn, withoutAsides, type Session } from './session.ts';
import { word } from './word.ts';

/** In front of everything for a number that opted out: silence, until a START-type word. */
export function consentGate(kept: Kept<Session>, { text }: Inbound): Taken<Session, readonly Outbound[]> {
  if (!isOptIn(text)) return { kept, reply: [] };
  const session = kept.session && withoutAsides(broughtUpToDate(kept.session));
  const open = session ? [prompt(session.at, toldIn(session))] : [];
  const replies = [reply('conversation.opted-in'), ...open];
  return {
    kept: { session, optedOut: false },
    reply: replies.map((one) => word(one, session?.language ?? null)),
  };
}
