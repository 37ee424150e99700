import type { Heard } from '../heard.ts';
import { languages } from '../languages.ts';
import { indexPhrases, meaningOf, findPhrases } from '../phrases.ts';
import type { Language, Reading } from '../reading.ts';

/** The language a first message shows: the one with more words of its own, or both when it shows neither. */
export function readFirstContact({ bare, tokens, looksSpanish }: Heard): Reading {
  const named = meaningOf(names, bare);
  if (named !== undefined) return { kind: 'value', value: { lang: named } };
  const english = score(tokens, 'en');
  const spanish = score(tokens, 'es') + (looksSpanish ? WORTH : 0);
  if (english - spanish >= WORTH) return { kind: 'value', value: { lang: 'en' } };
  return { kind: 'value', value: { lang: spanish - english >= WORTH ? 'es' : 'both' } };
}

/** What one word of a language's own is worth. */
const WORTH = 2;

const names = indexPhrases<Language>(
  languages.flatMap(
    ({ switchTo }) =>
      [
        ['en', switchTo.en],
        ['es', switchTo.es],
      ] as const,
  ),
);
const own = languages.map(({ language, greetings }) => ({
  language,
  index: indexPhrases([[true, greetings]]),
}));

/** A word that two languages share counts for both, and so for neither. */
function score(tokens: readonly string[], language: Language): number {
  const found = own.filter((one) => one.language === language);
  return WORTH * found.flatMap(({ index }) => findPhrases(index, tokens)).length;
}
