import { counties } from './counties.ts';
import type { County, Whereabouts } from './counties.ts';
import { countyByPlace, placesOutside, countiesByPlace } from './places.ts';
import { losAngelesPrefixes, losAngelesZips, mixedPrefixes, sharedZips } from './zips.ts';

/** The county of a ZIP or of a place by its English name in kebab-case, as far as it can be told. */
export function countyOf(place: string): Whereabouts {
  const zip = /^(\d{5})(-\d{4})?$/.exec(place)?.[1];
  return zip === undefined ? countyOfName(place) : countyOfZip(zip);
}

function countyOfZip(zip: string): Whereabouts {
  const shared = sharedZips[zip];
  if (shared !== undefined) return shared;
  const prefix = Number(zip.slice(0, 3));
  if (losAngelesZips.includes(Number(zip)) || losAngelesPrefixes.includes(prefix)) return 'los-angeles';
  return mixedPrefixes.includes(prefix) ? 'unknown' : 'elsewhere';
}

function countyOfName(name: string): Whereabouts {
  if (placesOutside.has(name)) return 'elsewhere';
  return countiesByPlace.get(name) ?? countyByPlace.get(name) ?? countyNamed(name) ?? 'unknown';
}

/** People say "Kern" as well as "Kern County". */
function countyNamed(name: string): County | undefined {
  return counties.find((county) => name === county || name === `${county}-county`);
}
