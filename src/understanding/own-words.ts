import { languages } from './languages.ts';
import { findPhrases, indexPhrases } from './phrases.ts';
import type { Language } from './reading.ts';

/** What one word of a language's own is worth. */
export const WORTH = 2;

/** How much of a language a message shows. A word that two languages share counts for both, and so for neither. */
export function ownWords(tokens: readonly string[], language: Language): number {
  const found = own.filter((one) => one.language === language);
  return WORTH * found.flatMap(({ index }) => findPhrases(index, tokens)).length;
}

/** How much a message shows of the one of our languages that it shows most. */
export function mostOwnWords(tokens: readonly string[]): number {
  return Math.max(...own.map(({ language }) => ownWords(tokens, language)));
}

const own = languages.map(({ language, greetings }) => ({
  language,
  index: indexPhrases([[true, greetings]]),
}));
