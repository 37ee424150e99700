import type { Feeling } from '../understanding/index.ts';
import type { Moment, Turn } from './moment.ts';
import { reply } from './reply.ts';
import { unmoved } from './side-question.ts';

/** One kind line, and the open question again. Whoever says thanks or is sad has not missed it. */
export function feelFor(moment: Moment, feeling: Feeling): Turn {
  const turn = unmoved(moment);
  return { ...turn, replies: [reply(`conversation.feelings.${feeling}`), ...turn.replies] };
}
