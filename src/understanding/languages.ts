import { en } from './en/index.ts';
import { es } from './es/index.ts';
import type { Lexicon, Words } from './lexicon.ts';

/** Every language that is understood. All of them are always listened for, whatever the conversation's language. */
export const languages: readonly Lexicon[] = [en, es];

/** One list out of all languages. */
export function words(of: (lexicon: Lexicon) => Words): Words {
  return languages.flatMap(of);
}
