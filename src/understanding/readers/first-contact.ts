import type { Heard } from '../heard.ts';
import { languages } from '../languages.ts';
import { ownWords, WORTH } from '../own-words.ts';
import { indexPhrases, meaningOf } from '../phrases.ts';
import type { Language, Reading } from '../reading.ts';

/** The language a first message shows: the one with more words of its own, or both when it shows neither. */
export function readFirstContact({ bare, tokens, looksSpanish }: Heard): Reading {
  const named = meaningOf(names, bare);
  if (named !== undefined) return { kind: 'value', value: { lang: named } };
  const english = ownWords(tokens, 'en');
  const spanish = ownWords(tokens, 'es') + (looksSpanish ? WORTH : 0);
  if (english - spanish >= WORTH) return { kind: 'value', value: { lang: 'en' } };
  return { kind: 'value', value: { lang: spanish - english >= WORTH ? 'es' : 'both' } };
}

const names = indexPhrases<Language>(
  languages.flatMap(
    ({ switchTo }) =>
      [
        ['en', switchTo.en],
        ['es', switchTo.es],
      ] as const,
  ),
);
