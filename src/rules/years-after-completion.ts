import { afterCompletion, releaseOf } from './completion.ts';
import { custodyOf } from './custody.ts';
import { moreThan } from './dates/opening.ts';
import type { Facts } from './facts.ts';
import type { EligibleFrom } from './finding.ts';

export function moreThanOneYear(facts: Facts, today: string): EligibleFrom | undefined {
  return afterCompletion(facts, today, (end) => moreThan(1, end));
}

export function moreThanTwoYears(facts: Facts, today: string): EligibleFrom | undefined {
  return afterCompletion(facts, today, (end) => moreThan(2, end));
}

/** Two readings of "completion": counted from release the two years are over, counted from parole they are not. */
export function isOpenCountedFromRelease(facts: Facts, today: string): boolean {
  const release = releaseOf(facts, today);
  const later = moreThanTwoYears(facts, today);
  if (custodyOf(facts) !== 'state-prison' || release === undefined || later === undefined) return false;
  return moreThan(2, release).date <= today && today < later.date;
}
