import { words } from '../languages.ts';
import { findPhrases, indexPhrases, type Hit } from '../phrases.ts';
import { states } from './gazetteer.ts';
import { placeNames } from './names.ts';

/** The places in a message, longest name first; a place within another leaves the larger one out. */
export function placesIn(tokens: readonly string[]): readonly string[] {
  const hits = findPhrases(placeNames, tokens)
    .filter(({ to }) => !street.has(tokens[to] ?? ''))
    .filter(isNotPartOfNext);
  const lives = findPhrases(livesIn, tokens).map(({ to }) => to);
  const home = hits.find(({ from }) => lives.includes(from));
  const all = home === undefined ? hits.map(({ meaning }) => meaning) : [home.meaning];
  const narrowest = Math.min(...all.map(widthOf));
  return [...new Set(all.filter((place) => widthOf(place) === narrowest))];
}

const livesIn = indexPhrases([[true, words((lexicon) => lexicon.placeFrame.livesIn)]]);

/** "Downtown Long Beach" is in Long Beach. */
function isNotPartOfNext({ meaning, to }: Hit<string>, at: number, hits: readonly Hit<string>[]): boolean {
  const next = hits[at + 1];
  return meaning !== 'downtown-los-angeles' || next === undefined || next.from - to > 1;
}

/** "Florence ave" is a street, and may be anywhere. */
const street: ReadonlySet<string> = new Set(words((lexicon) => lexicon.placeFrame.street));

/** How much a place holds: it may be said after a smaller one, to tell where that is. */
function widthOf(place: string): number {
  if (place === 'los-angeles') return 1;
  if (place.endsWith('-county') || place === 'inland-empire') return 2;
  return states.has(place) ? 3 : 0;
}
