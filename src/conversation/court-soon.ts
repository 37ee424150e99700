import type { QuestionId } from '../flows/screening/questions/index.ts';
import { tellsOfCourtSoon } from '../understanding/index.ts';
import type { Turn } from './moment.ts';
import { reply } from './reply.ts';

/** Before anything is asked of a case: there "I have court tomorrow" answers nothing, and must not be lost. */
const beforeAnyCase: ReadonlySet<QuestionId> = new Set(['lang', 'consent', 'declined']);

export function isCourtSoon(at: QuestionId, text: string): boolean {
  return beforeAnyCase.has(at) && tellsOfCourtSoon(text);
}

/** Whom to call today comes before all else that is said. */
export function withCourtSoon(turn: Turn): Turn {
  return { ...turn, replies: [reply('conversation.court-soon'), ...turn.replies] };
}
