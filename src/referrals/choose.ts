import { byRank } from './by-rank.ts';
import { countiesWithin, homeGround } from './counties.ts';
import type { Whereabouts } from './counties.ts';
import { freshness } from './freshness.ts';
import type { Organization } from './organization.ts';
import { reach } from './reach.ts';
import { referralTo } from './referral.ts';
import type { Referral } from './referral.ts';
import type { Search } from './search.ts';
import { welcome } from './welcome.ts';

/** How many fit on each way of reaching us. */
export const limits = { text: 3, web: 5 } as const;

/** The organizations that suit a search best, one of them a fallback that takes everybody. */
export function choose(organizations: readonly Organization[], search: Search): readonly Referral[] {
  const fallback = fallbackAmong(organizations, search);
  const others = organizations.filter(
    (organization) => suits(organization, search) && !isFallback(organization),
  );
  const chosen = onePerOrganization([...fallback, ...trusted(others.toSorted(byRank(search)), search)]).slice(
    fallback.length,
    search.limit,
  );
  const inOrder = chosen.every(isDoubtful) ? [...fallback, ...chosen] : [...chosen, ...fallback];
  return inOrder.map((organization) => referralTo(organization, search.today));
}

function suits(organization: Organization, search: Search): boolean {
  return (
    freshness(organization, search.today) !== 'hidden' &&
    isInReach(organization, search) &&
    welcome(organization, search.needs) !== 'others'
  );
}

/** Who takes the cases of one county alone: where that is not known, sending people there would be a guess. */
function isInReach({ kind, serviceArea }: Organization, search: Search): boolean {
  const found = reach(serviceArea, search);
  const isOfOneCounty = kind === 'public-defender' || kind === 'clinic-event';
  return isOfOneCounty && serviceArea.basis === 'conviction-county'
    ? found === 'inside'
    : found !== 'outside';
}

/** Doubtful organizations come last, and not at all in a text where anything else fits. */
function trusted(organizations: readonly Organization[], { limit }: Search): readonly Organization[] {
  const sound = organizations.filter((organization) => !isDoubtful(organization));
  const doubtful = organizations.filter(isDoubtful);
  return limit <= limits.text && sound.length > 0 ? sound : [...sound, ...doubtful];
}

function isDoubtful({ confidence, status }: Organization): boolean {
  return confidence === 'low' || status !== 'active';
}

function onePerOrganization(organizations: readonly Organization[]): readonly Organization[] {
  return organizations.filter(
    ({ organization }, index, all) => all.findIndex((other) => other.organization === organization) === index,
  );
}

/** Two lines that find help for anybody and that hardly change, so nobody is left with an empty list. */
const fallbacks = { county: '211-la', state: 'lawhelpca' } as const;

function isFallback({ id }: Organization): boolean {
  return id === fallbacks.county || id === fallbacks.state;
}

/** One fallback, or none when the directory has neither. */
function fallbackAmong(organizations: readonly Organization[], search: Search): readonly Organization[] {
  const isLocal = [search.homeCounty, search.caseCounty].some(mayBeHomeGround);
  const ids = isLocal ? [fallbacks.county, fallbacks.state] : [fallbacks.state];
  return ids
    .flatMap((id) => organizations.filter((organization) => organization.id === id))
    .filter((organization) => freshness(organization, search.today) !== 'hidden')
    .slice(0, 1);
}

function mayBeHomeGround(whereabouts: Whereabouts): boolean {
  return whereabouts !== 'unknown' && countiesWithin(whereabouts).includes(homeGround);
}
