import type { Heard } from '../heard.ts';
import { words } from '../languages.ts';
import { findPhrases, indexPhrases, meaningOf } from '../phrases.ts';
import { placesIn } from '../places/places-in.ts';
import { zipsIn } from '../places/zips-in.ts';
import type { Reading } from '../reading.ts';
import { doubtIn } from './doubt.ts';

/** A ZIP, or the longest place name in the message, in kebab-case of its English name. */
export function readPlace({ said, bare, message }: Heard): Reading | undefined {
  const tokens = said.flat();
  const zips = zipsIn(tokens);
  const [zip] = zips;
  if (zips.length > 1) return { kind: 'not-understood', reason: 'ambiguous' };
  if (zip !== undefined) return zipReading(zip);
  const short =
    meaningOf(shortNames, bare) ?? meaningOf(shortNames, message.text.trim().toLowerCase().split(/\s+/));
  const places = short === undefined ? placesIn(tokens) : [short];
  const [place] = places;
  if (places.length > 1) return { kind: 'not-understood', reason: 'ambiguous' };
  if (place === 'california') return { kind: 'not-understood', reason: 'incomplete' };
  if (place !== undefined) return { kind: 'value', value: { place } };
  if (findPhrases(noAddress, tokens).length > 0)
    return { kind: 'value', value: { place: 'no-fixed-address' } };
  if (doubtIn(said) === 'unknown') return { kind: 'unknown' };
  return tokens.length < SENTENCE && tokens.some((token) => /^\d+$/.test(token))
    ? { kind: 'not-understood', reason: 'incomplete' }
    : undefined;
}

const SENTENCE = 4;

/** "LA" is the city only when nothing else is said: in Spanish it is a small word. */
const shortNames = indexPhrases([['los-angeles', words((lexicon) => lexicon.placeFrame.short)]]);
const noAddress = indexPhrases([[true, words((lexicon) => lexicon.placeFrame.noAddress)]]);

function zipReading(zip: string): Reading {
  const known = Number(zip) > LOWEST_ZIP;
  return known ? { kind: 'value', value: { zip } } : { kind: 'not-understood', reason: 'out-of-range' };
}

/** No ZIP in use is lower. */
const LOWEST_ZIP = 500;
