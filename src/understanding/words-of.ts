import type { Words } from './lexicon.ts';
import { texting } from './texting.ts';

/** Every word that phrases name, read off their text: no phrase is made ready for it. */
export function wordsOf(phrases: Words): ReadonlySet<string> {
  const written = phrases.join(' ').toLowerCase().normalize('NFD').replace(ACCENTS, '').match(WORD) ?? [];
  return new Set([...new Set(written)].flatMap((word) => texting.get(word) ?? [word]));
}

const ACCENTS = /[\u0300-\u036f]/g;
const WORD = /[a-z]+/g;
