import { languages } from '../languages.ts';
import { indexPhrases, type PhraseIndex } from '../phrases.ts';
import { vocabularyOf, type Vocabulary } from '../respell.ts';

/** Month names in every language, 1 to 12; 0 for words that only look like one ("may have"). */
export const months: PhraseIndex<number> = indexPhrases([
  ...languages.flatMap(({ dates }) => dates.months.map((names, at) => [at + 1, names] as const)),
  ...languages.map(({ dates }) => [0, dates.notAMonth] as const),
]);

const spellings: ReadonlyMap<string, string> = new Map(
  languages.flatMap(({ dates }) => dates.months.map(([name = ''], at) => [name, String(at + 1)] as const)),
);

/** Their right spelling. */
export const monthVocabulary: Vocabulary = vocabularyOf(() => [...spellings.keys()]);

/** The same with the short names, and which month each is. */
export const shortMonthVocabulary: Vocabulary = vocabularyOf(() => [...spellings.keys()], spellings, 4);
