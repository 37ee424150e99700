import { homeGround } from './counties.ts';
import type { County, Whereabouts } from './counties.ts';
import type { ServiceArea } from './organization.ts';
import type { Search } from './search.ts';

/** Whether a service area takes a place; `perhaps` when the place is not known well enough to say. */
type Reach = 'inside' | 'perhaps' | 'outside';

/** Goes by the county of the case or of the home, whichever the organization goes by. */
export function reach(area: ServiceArea, { caseCounty, homeCounty, homeCity }: Search): Reach {
  if (area.counties.length === 0) return 'inside';
  switch (area.basis) {
    case 'case':
      return reachOf(area, caseCounty);
    case 'home':
      return reachOf(area, homeCounty, homeCity);
    case 'case-and-home':
      return worse(reachOf(area, homeCounty, homeCity), reachOf(area, caseCounty));
    case 'either':
      return better(reachOf(area, homeCounty, homeCity), reachOf(area, caseCounty));
  }
}

/** Somewhere else in the state may be anywhere; and who has said nothing is most likely here. */
function reachOf(area: ServiceArea, whereabouts: Whereabouts, city?: string): Reach {
  if (whereabouts === 'elsewhere') return 'outside';
  if (whereabouts === 'unknown') return area.counties.includes(homeGround) ? 'perhaps' : 'outside';
  if (typeof whereabouts === 'string') return reachIn(area, whereabouts, city);
  const found = whereabouts.map((county) => reachIn(area, county, city));
  const [first = 'outside'] = found;
  return found.every((one) => one === first) ? first : 'perhaps';
}

/** Where it takes some cities of a county alone, the city decides. */
function reachIn({ counties, onlyCities }: ServiceArea, county: County, city?: string): Reach {
  if (!counties.includes(county)) return 'outside';
  const cities = onlyCities?.[county];
  if (cities === undefined) return 'inside';
  if (city === undefined) return 'perhaps';
  return cities.includes(city) ? 'inside' : 'outside';
}

const bestFirst = ['inside', 'perhaps', 'outside'] as const satisfies readonly Reach[];

function better(one: Reach, other: Reach): Reach {
  return bestFirst.indexOf(one) <= bestFirst.indexOf(other) ? one : other;
}

function worse(one: Reach, other: Reach): Reach {
  return better(one, other) === one ? other : one;
}
