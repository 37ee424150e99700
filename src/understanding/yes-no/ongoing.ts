import { leaveOut, type Heard } from '../heard.ts';
import { words } from '../languages.ts';
import { findPhrases, indexPhrases } from '../phrases.ts';
import type { Topic } from '../questions.ts';
import type { Reading } from '../reading.ts';

/** "They let me out and I see my agent every week", "out with 3 years parole": out of prison, and supervised since. */
export function isOngoing({ clauses, tokens: all }: Heard, topic: Topic | undefined): boolean {
  if (topic !== 'supervision' && topic !== 'finished') return false;
  const isReleased = findPhrases(release, all).length > 0;
  return clauses.some(({ tokens }) =>
    findPhrases(signs, tokens).some(
      ({ meaning, from }) =>
        (meaning === 'ongoing' || isReleased) && !tokens.slice(0, from).some((token) => denials.has(token)),
    ),
  );
}

/** What goes on has not ended: coming out only began it. */
export function withoutRelease(heard: Heard): Heard {
  const left = leaveOut(heard, release);
  return left.tokens.length === 0 ? heard : left;
}

/** What goes on is never read as over, unless a no says so. */
export function saysOver(reading: Reading | undefined, topic: Topic | undefined): boolean {
  return reading?.kind === 'value' && reading.value === (topic === 'finished');
}

const signs = indexPhrases([
  ['imposed', words((lexicon) => lexicon.yesNo.imposed)],
  ['ongoing', words((lexicon) => lexicon.yesNo.ongoing)],
]);
const release = indexPhrases([[true, words((lexicon) => lexicon.yesNo.release)]]);
const denials: ReadonlySet<string> = new Set(words(({ yesNo }) => [...yesNo.denials, ...yesNo.negators]));
