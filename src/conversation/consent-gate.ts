import type { Inbound, Outbound } from '../channels/channel.ts';
import type { Helpers } from '../referrals/index.ts';
import type { Kept, Taken } from '../store/store.ts';
import { isOptIn } from '../understanding/index.ts';
import type { Turn } from './moment.ts';
import { prompt } from './prompt.ts';
import { reply } from './reply.ts';
import { broughtUpToDate, toldIn, withoutAsides, type Session } from './session.ts';
import { takeTurn } from './take-turn.ts';
import { word } from './word.ts';

/** In front of everything for a number that opted out: silence, until a START-type word. */
export function consentGate(
  kept: Kept<Session>,
  inbound: Inbound,
  today: string,
  helpers: Helpers,
): Taken<Session, readonly Outbound[]> {
  if (!isOptIn(inbound.text)) return { kept, reply: [] };
  const { session, replies } = kept.session
    ? goneOn(withoutAsides(broughtUpToDate(kept.session)))
    : begun(inbound, today, helpers);
  return {
    kept: { session, optedOut: false },
    reply: replies.map((one) => word(one, session?.language ?? null)),
  };
}

function goneOn(session: Session): Turn {
  return { session, replies: [reply('conversation.opted-in'), prompt(session.at, toldIn(session))] };
}

/** Meanwhile the answers were deleted from another device, or have expired. */
function begun(inbound: Inbound, today: string, helpers: Helpers): Turn {
  const { session, replies } = takeTurn(undefined, { ...inbound, text: '' }, today, helpers);
  return { session, replies: [reply('conversation.opted-in-anew'), ...replies] };
}
