import { words } from '../languages.ts';
import { findPhrases, indexPhrases } from '../phrases.ts';

/** "He did four years": the case is somebody else's, who does not write; then what is told of them is the answer. */
export function isForAnother(tokens: readonly string[]): boolean {
  if (findPhrases(onBehalf, tokens).length > 0) return true;
  return findPhrases(unnamed, tokens).length > 0 && !tokens.some((token) => oneself.has(token));
}

const onBehalf = indexPhrases([[true, words((lexicon) => lexicon.yesNo.forAnother.onBehalf)]]);
const unnamed = indexPhrases([[true, words((lexicon) => lexicon.yesNo.forAnother.unnamed)]]);
const oneself: ReadonlySet<string> = new Set(words((lexicon) => lexicon.yesNo.forAnother.oneself));
