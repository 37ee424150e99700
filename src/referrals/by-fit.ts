import { homeGround } from './counties.ts';
import { freshness } from './freshness.ts';
import { miles } from './miles.ts';
import { confidences, kinds, recordClearings } from './organization.ts';
import type { Organization } from './organization.ts';
import { reach } from './reach.ts';
import type { Need, Search } from './search.ts';
import { welcome } from './welcome.ts';

/** Organizations in the order in which they suit a search, the same every time. */
export function byFit(organizations: readonly Organization[], search: Search): readonly Organization[] {
  return organizations
    .map((organization) => ({ organization, place: placeOf(organization, search) }))
    .sort((one, other) => one.place - other.place || (one.organization.id < other.organization.id ? -1 : 1))
    .map(({ organization }) => organization);
}

/** No question below has more answers than this. */
const most = 16;

/** One number for all the questions: the smaller comes first, and the question asked first weighs most. */
function placeOf(organization: Organization, search: Search): number {
  return [
    needPlace(organization, search),
    recordClearings.indexOf(organization.recordClearing),
    reachPlace(organization, search),
    ['fresh', 'stale', 'expired', 'hidden'].indexOf(freshness(organization, search.today)),
    confidences.indexOf(organization.confidence),
    Number(organization.languages?.includes(search.language) === false),
    kinds.indexOf(organization.kind),
    unmet(organization, search),
    Number(organization.languages === null && search.language !== 'en'),
    Number(!isNear(organization, search)),
  ].reduce((number, place) => number * most + place, 0);
}

function needPlace(organization: Organization, { needs }: Search): number {
  if (welcome(organization, needs) === 'special') return 0;
  return organization.topics.some((topic) => needs.includes(topic)) ? 1 : 2;
}

/** How many of the needs it does not name. */
function unmet({ topics }: Organization, { needs }: Search): number {
  const isNamed: (need: Need) => boolean = (need) => topics.some((topic) => topic === need);
  return Math.min(needs.filter((need) => !isNamed(need)).length, most - 1);
}

/** An own county before all of the state; of those that may be right, the one that takes all of Los Angeles County. */
function reachPlace({ serviceArea }: Organization, search: Search): number {
  if (serviceArea.counties.length === 0) return 1;
  if (reach(serviceArea, search) === 'inside') return 0;
  return serviceArea.counties.includes(homeGround) && !serviceArea.onlyCities?.[homeGround] ? 2 : 3;
}

/** A long walk. */
const nearMiles = 4;

/** Most help begins by phone: how near an office is only counts where people walk in. */
function isNear({ access, offices }: Organization, { homeAt }: Search): boolean {
  const isVisited = access.modes.includes('walk-in') || access.modes.includes('clinic');
  return isVisited && homeAt !== undefined && offices.some((office) => miles(office, homeAt) <= nearMiles);
}
