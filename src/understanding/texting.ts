import { languages } from './languages.ts';

/** What a shortened token stands for, in every language at once. */
export const texting: ReadonlyMap<string, readonly string[]> = spelt((lexicon) => lexicon.texting);

/** The same, for a token that is the whole message. */
export const textingAlone: ReadonlyMap<string, readonly string[]> = spelt((lexicon) => lexicon.textingAlone);

function spelt(
  of: (lexicon: (typeof languages)[number]) => Readonly<Record<string, string>>,
): ReadonlyMap<string, readonly string[]> {
  const rows = languages.flatMap((lexicon) => Object.entries(of(lexicon)));
  return new Map(rows.map(([token, words]) => [token, words.split(' ')] as const));
}
