import { words } from '../languages.ts';
import { findPhrases, indexPhrases } from '../phrases.ts';
import type { Topic } from '../questions.ts';

/**
 * "Did it all except the dui class": where all of it is asked, one thing left out says no. Money that is still owed does
 * not: what it means is asked elsewhere.
 */
export function isAllBut(tokens: readonly string[], topic: Topic | undefined): boolean {
  if (topic !== 'finished') return false;
  const left = tokens.slice(findPhrases(allBut, tokens).findLast(({ meaning }) => meaning)?.to ?? Infinity);
  return left.length > 0 && findPhrases(owed, left).length === 0;
}

const allBut = indexPhrases([
  [true, words((lexicon) => lexicon.yesNo.allBut.leftOut)],
  [false, words((lexicon) => lexicon.yesNo.allBut.nothing)],
]);
const owed = indexPhrases([[true, words((lexicon) => lexicon.yesNo.allBut.owed)]]);
