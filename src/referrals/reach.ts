import { countiesWithin } from './counties.ts';
import type { Whereabouts } from './counties.ts';
import type { ServiceArea } from './organization.ts';
import type { Search } from './search.ts';

/** Whether a service area takes a place; `perhaps` when the place is not known well enough to say. */
type Reach = 'inside' | 'perhaps' | 'outside';

/** Goes by the county of the case or of the home, whichever the organization goes by. */
export function reach(
  area: ServiceArea,
  { caseCounty, homeCounty }: Pick<Search, 'caseCounty' | 'homeCounty'>,
): Reach {
  switch (area.basis) {
    case 'conviction-county':
      return reachOf(area, caseCounty);
    case 'residence':
      return reachOf(area, homeCounty);
    case 'residence-and-conviction':
      return worse(reachOf(area, homeCounty), reachOf(area, caseCounty));
    case 'none':
      return better(reachOf(area, homeCounty), reachOf(area, caseCounty));
  }
}

function reachOf({ counties }: ServiceArea, whereabouts: Whereabouts): Reach {
  const possible = countiesWithin(whereabouts);
  if (counties.length === 0 || possible.every((county) => counties.includes(county))) return 'inside';
  return possible.some((county) => counties.includes(county)) ? 'perhaps' : 'outside';
}

const bestFirst = ['inside', 'perhaps', 'outside'] as const satisfies readonly Reach[];

function better(one: Reach, other: Reach): Reach {
  return bestFirst.indexOf(one) <= bestFirst.indexOf(other) ? one : other;
}

function worse(one: Reach, other: Reach): Reach {
  return better(one, other) === one ? other : one;
}
