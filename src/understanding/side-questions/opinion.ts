import { opinionBy, type Opinion as OpinionOf } from '../counted-words/opinion.ts';
import { partsOf } from '../counted-words/parts-of.ts';
import { subjects, wordPoints, type Subject } from './word-points.ts';

export type Opinion = OpinionOf<Subject>;

/** Which side question the words of a message speak for. */
export function opinionOn(tokens: readonly string[], table = wordPoints()): Opinion {
  return opinionBy(table, subjects, partsOf(tokens));
}
