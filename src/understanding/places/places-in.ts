import { words } from '../languages.ts';
import { findPhrases, indexPhrases } from '../phrases.ts';
import { placeNames } from './names.ts';

/** The places in a message, longest name first; a place within another leaves the larger one out. */
export function placesIn(tokens: readonly string[]): readonly string[] {
  const hits = findPhrases(placeNames, tokens);
  const lives = findPhrases(livesIn, tokens).map(({ to }) => to);
  const home = hits.find(({ from }) => lives.includes(from));
  const all = home === undefined ? hits.map(({ meaning }) => meaning) : [home.meaning];
  const narrow = all.filter((place) => !wide.has(place));
  return [...new Set(narrow.length > 0 ? narrow : all.slice(0, 1))];
}

const livesIn = indexPhrases([[true, words((lexicon) => lexicon.placeFrame.livesIn)]]);

/** Said after a smaller place, to say where that is. */
const wide: ReadonlySet<string> = new Set(['los-angeles', 'los-angeles-county', 'california']);
