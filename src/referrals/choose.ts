import { byFit } from './by-fit.ts';
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
export function choose(organizations: readonly Organization[], given: Search): readonly Referral[] {
  const search = settled(given);
  const inReach = organizations.filter((organization) => suits(organization, search));
  const fallback = byFit(inReach.filter(isFallbackOf(search)), search).slice(0, 1);
  const others = byFit(
    inReach.filter(({ takesEverybody }) => !takesEverybody),
    search,
  );
  const chosen = onePerOrganization([...fallback, ...trusted(others, search)]).slice(
    fallback.length,
    search.limit,
  );
  const inOrder = chosen.every(isDoubtful) ? [...fallback, ...chosen] : [...chosen, ...fallback];
  return inOrder.map((organization) => referralTo(organization, search.today));
}

/**
 * Whom to ask about immigration before filing: offered to everybody, because nobody is asked about status. Where no group
 * for immigrants is known, the fallback finds one.
 */
export function chooseImmigration(
  organizations: readonly Organization[],
  given: Search,
): Referral | undefined {
  const search = { ...settled(given), needs: ['immigration'] } as const;
  const forImmigrants = organizations.filter(
    (organization) =>
      organization.audience.includes('immigrants') &&
      organization.topics.includes('immigration') &&
      !isDoubtful(organization) &&
      reach(organization.serviceArea, search) === 'inside' &&
      suits(organization, search),
  );
  const fallbacks = organizations.filter((one) => isFallbackOf(search)(one) && suits(one, search));
  const [best] = [...byFit(forImmigrants, search), ...byFit(fallbacks, search)];
  return best && referralTo(best, search.today);
}

/** Who has not said where home is most likely lives where the case was. */
function settled(search: Search): Search {
  return search.homeCounty === 'unknown' ? { ...search, homeCounty: search.caseCounty } : search;
}

function suits(organization: Organization, search: Search): boolean {
  return (
    isInReach(organization, search) &&
    welcome(organization, search.needs) !== 'others' &&
    freshness(organization, search.today) !== 'hidden'
  );
}

/** Who takes the cases of one county alone: where that is not known, sending people there would be a guess. */
function isInReach({ kind, serviceArea }: Organization, search: Search): boolean {
  const found = reach(serviceArea, search);
  const isOfOneCounty = kind === 'public-defender' || kind === 'clinic-event';
  return isOfOneCounty && serviceArea.basis === 'case' ? found === 'inside' : found !== 'outside';
}

/** 211 of a county is for who surely lives in it. */
function isFallbackOf(search: Search) {
  return ({ takesEverybody, serviceArea }: Organization): boolean =>
    takesEverybody && reach(serviceArea, search) === 'inside';
}

/**
 * Doubtful organizations come last, and not at all in a text where anything else fits. A defender that takes the case is
 * the one office for it, and comes second.
 */
function trusted(organizations: readonly Organization[], { limit }: Search): readonly Organization[] {
  const [first, ...sound] = organizations.filter((organization) => !isDoubtful(organization));
  const doubtful = organizations.filter(isDoubtful);
  if (first === undefined) return doubtful;
  if (limit <= limits.text) return [first, ...sound];
  const [defenders, others] = [doubtful.filter(isDefender), doubtful.filter((one) => !isDefender(one))];
  return [first, ...defenders, ...sound, ...others];
}

function isDefender({ kind, recordClearing }: Organization): boolean {
  return kind === 'public-defender' && recordClearing === 'direct';
}

function isDoubtful({ confidence, status }: Organization): boolean {
  return confidence === 'low' || status !== 'active';
}

function onePerOrganization(organizations: readonly Organization[]): readonly Organization[] {
  const seen = new Set<string>();
  return organizations.filter(({ organization }) => {
    const isNew = !seen.has(organization);
    seen.add(organization);
    return isNew;
  });
}
