import { words } from '../languages.ts';
import { findPhrases, indexPhrases } from '../phrases.ts';
import { unsureIn } from './unsure.ts';

/** Whether the clauses say "I don't know", or only "I think". */
export function doubtIn(clauses: readonly (readonly string[])[]): 'unknown' | 'hedged' | undefined {
  const found = clauses.flatMap((tokens) => findPhrases(wordsOfDoubt, tokens)).map(({ meaning }) => meaning);
  if (clauses.some((tokens) => unsureIn(tokens).length > 0)) return 'unknown';
  return found.includes('hedged') ? 'hedged' : undefined;
}

/** Words that take away from the words after them. */
export const wordsOfDoubt = indexPhrases<'negation' | 'correction' | 'becomes' | 'hedged'>([
  ['negation', words(({ yesNo }) => [...yesNo.no, ...yesNo.negators, ...yesNo.strongNo])],
  ['negation', words((lexicon) => lexicon.unreal)],
  ['negation', words((lexicon) => lexicon.notUnknown)],
  ['becomes', words((lexicon) => lexicon.becomes)],
  ['correction', words((lexicon) => lexicon.corrections.markers)],
  ['hedged', words(({ yesNo }) => [...yesNo.hedges, ...yesNo.hedgedYes, ...yesNo.hedgedNo])],
]);
