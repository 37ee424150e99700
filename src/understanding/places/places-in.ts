import { words } from '../languages.ts';
import { findPhrases, indexPhrases, type Hit } from '../phrases.ts';
import { areas, states } from './gazetteer.ts';
import { placeNames } from './names.ts';
import { respellNames } from './respell-names.ts';

/** The places in a message, longest name first; a place within another leaves the larger one out. */
export function placesIn(spoken: readonly string[]): readonly string[] {
  const tokens = respellNames(spoken);
  const here = withoutElsewhere(placeHits(tokens), tokens);
  const lives = findPhrases(livesIn, tokens).map(({ to }) => to);
  const home = here.find(({ from }) => lives.includes(from));
  const all = home === undefined ? here.map(({ meaning }) => meaning) : [home.meaning];
  const narrowest = Math.min(...all.map(widthOf));
  return [...new Set(all.filter((place) => widthOf(place) === narrowest))];
}

/** Every place that is named, home or not, and the larger ones too. */
export function everyPlaceIn(spoken: readonly string[]): readonly string[] {
  return placeHits(respellNames(spoken)).map(({ meaning }) => meaning);
}

function placeHits(tokens: readonly string[]): readonly Hit<string>[] {
  return findPhrases(placeNames, tokens)
    .filter(({ to }) => !street.has(tokens[to] ?? ''))
    .filter(({ meaning, to }) => !states.has(meaning) || !isCorner(tokens, to))
    .filter(isNotPartOfNext);
}

/** Where somebody works or comes from is no home, as long as another place is named. */
function withoutElsewhere(hits: readonly Hit<string>[], tokens: readonly string[]): readonly Hit<string>[] {
  if (hits.length < 2) return hits;
  const elsewhere = findPhrases(livesElsewhere, tokens).map(({ to }) => to);
  const left = hits.filter(({ from }) => !elsewhere.includes(from));
  return left.length === 0 ? hits : left;
}

const livesElsewhere = indexPhrases([[true, words((lexicon) => lexicon.placeFrame.livesElsewhere)]]);
const livesIn = indexPhrases([[true, words((lexicon) => lexicon.placeFrame.livesIn)]]);

/** "Downtown Long Beach" is in Long Beach. */
function isNotPartOfNext({ meaning, to }: Hit<string>, at: number, hits: readonly Hit<string>[]): boolean {
  const next = hits[at + 1];
  return meaning !== 'downtown-los-angeles' || next === undefined || next.from - to > 1;
}

/** "Florence ave" is a street, and may be anywhere. */
const street: ReadonlySet<string> = new Set(words((lexicon) => lexicon.placeFrame.street));

/** "Vermont and 54th" is a corner, and no state. */
function isCorner(tokens: readonly string[], at: number): boolean {
  return tokens.slice(at, at + 2).some((token) => /^\d+(?:st|nd|rd|th)$/.test(token));
}

/** How much a place holds: it may be said after a smaller one, to tell where that is. */
function widthOf(place: string): number {
  if (areas.has(place)) return 1;
  if (place === 'los-angeles') return 2;
  if (place.endsWith('-county')) return 3;
  return states.has(place) ? 4 : 0;
}
