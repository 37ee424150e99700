import { counties } from './counties.ts';
import type { County, Whereabouts } from './counties.ts';
import type { Point } from './miles.ts';
import { countiesByPlace, countyByPlace, placesOutside } from './places.ts';
import { countiesOfZip, losAngelesZip } from './zips.ts';

/** The county of a ZIP or of a place by its English name in kebab-case, as far as it can be told. */
export function countyOf(place: string): Whereabouts {
  const zip = zipIn(place);
  return zip === undefined ? countyOfName(place) : countyOfZip(zip);
}

/** Where a home is: its county, and as far as it is known the city and the place on the map. */
export type Home = Readonly<{ homeCounty: Whereabouts; homeCity?: string; homeAt?: Point }>;

/** A ZIP has the city of its post office; what is not the name of a county is the name of a city. */
export function homeOf(place: string): Home {
  const homeCounty = countyOf(place);
  const zip = zipIn(place);
  if (zip === undefined) return countyNamed(place) ? { homeCounty } : { homeCounty, homeCity: place };
  const area = losAngelesZip(zip);
  return area ? { homeCounty, homeCity: area.city, homeAt: area.at } : { homeCounty };
}

function zipIn(place: string): string | undefined {
  return /^(\d{5})(-\d{4})?$/.exec(place)?.[1];
}

function countyOfZip(zip: string): Whereabouts {
  const [county, ...others] = countiesOfZip(zip);
  if (county === undefined) return isInCalifornia(zip) ? 'unknown' : 'elsewhere';
  return others.length === 0 ? county : [county, ...others];
}

/** The ZIPs of the state begin with 900 to 961. */
export function isInCalifornia(zip: string): boolean {
  const prefix = Number(zip.slice(0, 3));
  return prefix >= 900 && prefix <= 961;
}

function countyOfName(name: string): Whereabouts {
  if (placesOutside.has(name)) return 'elsewhere';
  return countiesByPlace.get(name) ?? countyByPlace.get(name) ?? countyNamed(name) ?? 'unknown';
}

/** People say "Kern" as well as "Kern County"; the city of a county that has the same name is meant no less. */
function countyNamed(name: string): County | undefined {
  return counties.find((county) => name === county || name === `${county}-county`);
}
