import { words } from './languages.ts';
import { normalize } from './normalize.ts';
import { indexPhrases, meaningOf } from './phrases.ts';

/** Whether the whole message is a word that takes an opt-out back, such as START. */
export function isOptIn(text: string): boolean {
  return meaningOf(optIns, normalize(text).tokens) === true;
}

const optIns = indexPhrases([[true, words((lexicon) => lexicon.optIn)]]);
