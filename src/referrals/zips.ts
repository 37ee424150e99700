import california from '../../referrals/places/california-zips.json' with { type: 'json' };
import losAngeles from '../../referrals/places/los-angeles-zips.json' with { type: 'json' };
import { counties } from './counties.ts';
import type { County } from './counties.ts';
import type { Point } from './miles.ts';

/** The ZIP areas of each county; one that lies across a county line stands under each. */
const zipsByCounty: ReadonlyMap<County, readonly string[]> = new Map(
  counties.map((county) => [county, california.counties[county].split(' ')]),
);

const countiesByZip: ReadonlyMap<string, readonly County[]> = countiesOfEach();

const losAngelesPrefixes: readonly string[] = california.losAngelesPrefixes.split(' ');

/**
 * The counties a ZIP may lie in, none when it is not of California. A box or a single building has no area of its own,
 * and goes by its first three digits.
 */
export function countiesOfZip(zip: string): readonly County[] {
  return countiesByZip.get(zip) ?? countiesOfPrefix(zip.slice(0, 3));
}

function countiesOfPrefix(prefix: string): readonly County[] {
  if (losAngelesPrefixes.includes(prefix)) return ['los-angeles'];
  return counties.filter((county) => zipsByCounty.get(county)?.some((zip) => zip.startsWith(prefix)));
}

function countiesOfEach(): ReadonlyMap<string, readonly County[]> {
  const found = new Map<string, County[]>();
  for (const [county, zips] of zipsByCounty)
    for (const zip of zips) found.set(zip, [...(found.get(zip) ?? []), county]);
  return found;
}

/** What is known of a ZIP area of Los Angeles County. `planningArea` is only to sort and to report by. */
export type ZipArea = Readonly<{ at: Point; planningArea: string; city: string }>;

export const losAngelesZips: readonly string[] = Object.keys(losAngeles.zips);

export function losAngelesZip(zip: string): ZipArea | undefined {
  const [latitude, longitude, area, city] = areas.get(zip) ?? [];
  if (typeof latitude !== 'number' || typeof longitude !== 'number' || typeof city !== 'string')
    return undefined;
  const planningArea = new Map(Object.entries(losAngeles.planningAreas)).get(String(area)) ?? '';
  return { at: { latitude, longitude }, planningArea, city };
}

const areas: ReadonlyMap<string, readonly (number | string)[]> = new Map(Object.entries(losAngeles.zips));
