import type { Heard } from '../heard.ts';
import { words } from '../languages.ts';
import { findPhrases, holdsOnly, indexPhrases } from '../phrases.ts';
import type { Reading } from '../reading.ts';

/** Why nobody could read it: so that the next text can be kind about it. */
export function notUnderstood({ tokens, clauses, said }: Heard): Reading {
  if (findPhrases(insults, tokens).length > 0) return { kind: 'not-understood', reason: 'abuse' };
  if (holdsOnly(chatter, tokens)) return { kind: 'not-understood', reason: 'no-answer' };
  const asks = said.length < clauses.length;
  return {
    kind: 'not-understood',
    reason: asks || tokens.length >= OF_SOMETHING ? 'off-topic' : 'no-answer',
  };
}

/** So many words are about something, though not about the question. */
const OF_SOMETHING = 3;

const insults = indexPhrases([[true, words((lexicon) => lexicon.insults)]]);
const chatter = indexPhrases([
  [true, words((lexicon) => lexicon.chatter)],
  [true, words((lexicon) => lexicon.courtesy)],
]);
