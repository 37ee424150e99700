import { languages, words } from '../languages.ts';
import { alternatives } from '../pattern.ts';
import { indexPhrases, type PhraseIndex } from '../phrases.ts';
import { vocabularyOf, type Vocabulary } from '../respell.ts';
import { californiaCounties, regions, type Region } from './gazetteer.ts';

/** Two short words written as one may be another word. */
const SHORTEST_IN_ONE = 7;

/** Every name a place goes by. Where two share a name, Los Angeles County keeps it. */
export const placeNames: PhraseIndex<string> = indexPhrases([
  ...Object.values(regions)
    .toReversed()
    .flatMap((places) => places.map((place) => [place, [spoken(place)]] as const)),
  ...californiaCounties.map((county) => [`${county}-county`, countyNames(county)] as const),
  ...Object.values(regions).flatMap((places) => places.flatMap(compassNames)),
  ...Object.values(regions).flatMap((places) => places.flatMap(namesInOne)),
  ...languages.flatMap(({ places }) => Object.entries(places)),
]);

/** Their words as they are spelt right. */
export const placeVocabulary: Vocabulary = vocabularyOf(() =>
  [...Object.values(regions).flat(), ...californiaCounties].flatMap((place) => [
    ...place.split('-'),
    place.replaceAll('-', ''),
  ]),
);

/** The region of a place, when we know the place. */
export function regionOf(place: string): Region | undefined {
  return regionByPlace.get(place);
}

const regionByPlace: ReadonlyMap<string, Region> = new Map([
  ...rows('outside'),
  ...rows('california'),
  ...californiaCounties.map((county) => [`${county}-county`, 'california'] as const),
  ...rows('losAngeles'),
]);

function rows(region: Region): readonly (readonly [string, Region])[] {
  return regions[region].map((place) => [place, region] as const);
}

/** "Boyle hts" is Boyle Heights. */
function spoken(place: string): string {
  return place
    .split('-')
    .map(
      (word) =>
        `{${[word, ...languages.flatMap(({ placeFrame }) => placeFrame.inNames[word] ?? [])].join(',')}}`,
    )
    .join(' ');
}

/** "Boyleheights". */
function namesInOne(place: string): readonly (readonly [string, readonly string[]])[] {
  const inOne = place.replaceAll('-', '');
  return inOne === place || inOne.length < SHORTEST_IN_ONE ? [] : [[place, [inOne]]];
}

/** "Norte de Hollywood", "n hollywood". */
function compassNames(place: string): readonly (readonly [string, readonly string[]])[] {
  const [direction = '', ...rest] = place.split('-');
  const said = languages.flatMap(({ placeFrame }) =>
    Object.entries<readonly string[]>(placeFrame.compass).flatMap(([name, ways]) =>
      name === direction ? ways : [],
    ),
  );
  return rest.length === 0 || said.length === 0
    ? []
    : [[place, said.map((way) => `${way} ${rest.join(' ')}`)] as const];
}

/** "Kern county" and "condado de Kern". */
function countyNames(county: string): readonly string[] {
  return words((lexicon) => lexicon.placeFrame.county)
    .flatMap(alternatives)
    .map((pattern) => pattern.replace('*', spoken(county)));
}
