import type { Heard } from '../heard.ts';
import { words } from '../languages.ts';
import type { Reading } from '../reading.ts';
import { normalize } from '../normalize.ts';
import { alternatives } from '../pattern.ts';

/** A phone that cannot show a reaction writes it out, with our own words in it: those are not the person's. */
export function reaction({ message }: Heard): Reading | undefined {
  const quote = message.text.search(QUOTE);
  if (quote < 1 || quote > LONGEST) return undefined;
  const opening = normalize(message.text.slice(0, quote)).tokens.join(' ');
  return openings.has(opening) ? { kind: 'not-understood', reason: 'no-answer' } : undefined;
}

const QUOTE = /["“”«]/;
const LONGEST = 40;

const openings: ReadonlySet<string> = new Set(
  words((lexicon) => lexicon.reactions)
    .flatMap(alternatives)
    .map((opening) => normalize(opening).tokens.join(' ')),
);
