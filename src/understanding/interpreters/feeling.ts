import type { Heard } from '../heard.ts';
import { words } from '../languages.ts';
import { findPhrases, holdsOnly, indexPhrases } from '../phrases.ts';
import type { Feeling, Reading } from '../reading.ts';

/** No answer, and not a message that went wrong: nothing but thanks, or how somebody feels. */
export function feeling({ tokens, question }: Heard): Reading | undefined {
  if (question.kind === 'first-contact') return undefined;
  const found = felt(tokens);
  return found && { kind: 'not-understood', reason: 'no-answer', feeling: found };
}

function felt(tokens: readonly string[]): Feeling | undefined {
  if (findPhrases(thanks, tokens).length > 0 && holdsOnly(besideThanks, tokens)) return 'thanks';
  return findPhrases(sadness, tokens).length > 0 ? 'sadness' : undefined;
}

const thanks = indexPhrases([[true, words((lexicon) => lexicon.feelings.thanks)]]);
const besideThanks = indexPhrases([[true, words((lexicon) => lexicon.feelings.besideThanks)]], thanks);
const sadness = indexPhrases([[true, words((lexicon) => lexicon.feelings.sadness)]]);
