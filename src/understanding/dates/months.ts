import { languages } from '../languages.ts';
import { indexPhrases, type PhraseIndex } from '../phrases.ts';
import { vocabularyOf, type Vocabulary } from '../respell.ts';

/** Month names in every language, 1 to 12; 0 for words that only look like one ("may have"). */
export const months: PhraseIndex<number> = indexPhrases([
  ...languages.flatMap(({ dates }) => dates.months.map((names, at) => [at + 1, names] as const)),
  ...languages.map(({ dates }) => [0, dates.notAMonth] as const),
]);

/** Their right spelling. */
export const monthVocabulary: Vocabulary = vocabularyOf(
  languages.flatMap(({ dates }) => dates.months.map(([name]) => name ?? '')),
);
