import { respellBySound, soundsOf } from '../by-sound.ts';
import { languages } from '../languages.ts';
import type { Words } from '../lexicon.ts';
import { once } from '../once.ts';
import { indexPhrases, meaningsIn, tokensIn } from '../phrases.ts';
import { respell, vocabularyOf } from '../respell.ts';
import { concepts, type Concept } from './concepts.ts';

/** Everything the tokens talk about, in any language, near misses of spelling included. */
export function conceptsIn(tokens: readonly string[]): ReadonlySet<Concept> {
  const found = meaningsIn(index, tokens);
  const start = tokens.slice(0, MOST_RESPELT);
  const spelt = respell(respellBySound(start, sounds), vocabulary, { shortest: 6, most: 1, alike: true });
  if (spelt.every((token, at) => token === start[at])) return found;
  return new Set([...found, ...meaningsIn(index, spelt)]);
}

/** A side question is short; a long story is read as it is spelt. */
const MOST_RESPELT = 24;

const index = indexPhrases<Concept>(
  languages.flatMap(({ sideQuestions }) =>
    concepts.map((concept): readonly [Concept, Words] => [concept, sideQuestions[concept]]),
  ),
);
const known = once(() => tokensIn(index));
const vocabulary = vocabularyOf(known);
const sounds = soundsOf(known);
