import { moreThan } from '../../dates/opening.ts';
import { pastIntervalOf } from '../../dates/past-interval.ts';
import type { Facts } from '../../facts.ts';
import type { EligibleFrom } from '../../finding.ts';

/**
 * The least number of years of a tier, from the day the duty began. Never exact: the paper is filed on or after the next
 * birthday, which nobody asks, and time in custody and some convictions add to it.
 */
export function registryYearsEnd(
  years: 10 | 20,
  { registeredSince }: Facts,
  today: string,
): EligibleFrom | undefined {
  if (registeredSince === 'unknown') return undefined;
  return { date: moreThan(years, pastIntervalOf(registeredSince, today)).date, precision: 'on-or-after' };
}
