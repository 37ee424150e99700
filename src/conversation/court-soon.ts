import { tellsOfCourtSoon, type Reading } from '../understanding/index.ts';
import type { Turn } from './moment.ts';
import { reply } from './reply.ts';

/** Who has court within days is heard wherever they say it, unless they ask for what comes first. */
export function isCourtSoon({ kind }: Reading, text: string): boolean {
  return kind !== 'command' && kind !== 'crisis' && tellsOfCourtSoon(text);
}

export const courtSoon = 'conversation.court-soon';

/** Whom to call today comes before all else that is said. */
export function withCourtSoon(turn: Turn): Turn {
  return { ...turn, replies: [reply(courtSoon), ...turn.replies] };
}
