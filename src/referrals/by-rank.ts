import { homeGround } from './counties.ts';
import { freshness } from './freshness.ts';
import type { Kind, Organization } from './organization.ts';
import { reach } from './reach.ts';
import type { Search } from './search.ts';
import { welcome } from './welcome.ts';

/** Compares two organizations: what suits the search better comes first, in the same order every time. */
export function byRank(search: Search): (one: Organization, other: Organization) => number {
  return (one, other) => {
    const theirs = rank(other, search);
    const difference = rank(one, search)
      .map((place, index) => place - (theirs[index] ?? 0))
      .find((gap) => gap !== 0);
    return difference ?? (one.id < other.id ? -1 : 1);
  };
}

/** The smaller number comes first, and the earlier number weighs more. */
function rank(organization: Organization, search: Search): readonly number[] {
  return [
    needPlace(organization, search),
    ['direct', 'information', 'adjacent'].indexOf(organization.recordClearing),
    reachPlace(organization, search),
    ['fresh', 'stale', 'expired', 'hidden'].indexOf(freshness(organization, search.today)),
    ['high', 'medium', 'low'].indexOf(organization.confidence),
    Number(organization.languages?.includes(search.language) === false),
    handsOnFirst.indexOf(organization.kind),
    Number(organization.languages === null),
  ];
}

function needPlace(organization: Organization, { needs }: Search): number {
  if (welcome(organization, needs) === 'special') return 0;
  return organization.topics.some((topic) => needs.includes(topic)) ? 1 : 2;
}

function reachPlace({ serviceArea }: Organization, search: Search): number {
  if (reach(serviceArea, search) === 'inside') return 0;
  return serviceArea.counties.includes(homeGround) ? 1 : 2;
}

/** Who can take the case comes before who can only explain it. */
const handsOnFirst = [
  'public-defender',
  'legal-aid',
  'law-school-clinic',
  'nonprofit',
  'clinic-event',
  'law-library',
  'court-self-help',
  'court-filing',
  'court-records',
  'government',
  'network',
  'lawyer-referral',
  'hotline',
  'website',
  'tool',
] as const satisfies readonly Kind[];
