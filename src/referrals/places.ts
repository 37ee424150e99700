import names from '../../referrals/places/names.json' with { type: 'json' };
import { counties } from './counties.ts';
import type { County } from './counties.ts';

/** English names in kebab-case without accents; the same spelling as the reader of places gives. */
export const countyByPlace: ReadonlyMap<string, County> = new Map(
  counties.flatMap((county) => namesIn(county).map((place) => [place, county] as const)),
);

/** Names that lie across a county line, or that two places in California share. */
export const countiesByPlace: ReadonlyMap<string, readonly County[]> = new Map(
  Object.entries(names.inSeveralCounties).map(([place, some]) => [
    place,
    counties.filter((one) => some.includes(one)),
  ]),
);

/** Other states, and the cities across the border; a bare "Nevada" is the state, not the county. */
export const placesOutside: ReadonlySet<string> = new Set(names.outsideCalifornia.split(' '));

function namesIn(county: County): readonly string[] {
  const all: Readonly<Partial<Record<County, string>>> = names.counties;
  return all[county]?.split(' ') ?? [];
}
