import { words } from './languages.ts';
import { normalize } from './normalize.ts';
import { findPhrases, indexPhrases, meaningOf } from './phrases.ts';

/** Whether all of a message says to go on after a crisis. Whoever asks whether they are fine has not said so. */
export function isReady(text: string): boolean {
  const { tokens, clauses } = normalize(text);
  if (clauses.some(({ asked }) => asked)) return false;
  return [tokens, withoutCourtesy(tokens)].some((said) => meaningOf(ready, said) === true);
}

/** A "please" before it and a "thanks" after it. */
function withoutCourtesy(tokens: readonly string[]): readonly string[] {
  const hits = findPhrases(courtesy, tokens);
  const first = hits.find(({ from }) => from === 0)?.to ?? 0;
  return tokens.slice(first, hits.find(({ to }) => to === tokens.length)?.from);
}

const ready = indexPhrases([[true, words((lexicon) => lexicon.ready)]]);
const courtesy = indexPhrases([[true, words((lexicon) => lexicon.courtesy)]]);
