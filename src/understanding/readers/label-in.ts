import { normalize } from '../normalize.ts';
import { words } from '../languages.ts';
import { alternatives } from '../pattern.ts';
import { findPhrases } from '../phrases.ts';
import type { Option, Unclear } from '../reading.ts';
import { wordsOfDoubt } from './doubt.ts';

/** The option whose label holds a word of the message that no other label holds. Only in short messages. */
export function labelIn(
  clauses: readonly (readonly string[])[],
  options: readonly Option[],
): Option | Unclear | undefined {
  const said = clauses.flat();
  if (said.length === 0 || said.length > LONGEST || denies(said)) return undefined;
  const labels = options.map(({ label }) => new Set(normalize(label).tokens));
  const named = options.filter(
    ({ id }, at) =>
      id !== 'unsure' &&
      said.some(
        (token) =>
          token.length >= SHORTEST &&
          !fillers.has(token) &&
          labels.every((label, other) => label.has(token) === (other === at)),
      ),
  );
  return named.length > 1 ? 'ambiguous' : named[0];
}

/** "No jail" names no option that has a jail in its label. */
function denies(tokens: readonly string[]): boolean {
  return findPhrases(wordsOfDoubt, tokens).some(({ meaning }) => meaning === 'negation');
}

const LONGEST = 6;
const SHORTEST = 4;
const fillers: ReadonlySet<string> = new Set(
  words((lexicon) => [
    ...lexicon.fillers,
    ...lexicon.courtesy,
    ...lexicon.chatter,
    ...lexicon.inManyLabels,
  ]).flatMap(alternatives),
);
