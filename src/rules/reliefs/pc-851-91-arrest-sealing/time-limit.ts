import { moreThan } from '../../dates/opening.ts';
import { pastIntervalOf } from '../../dates/past-interval.ts';
import type { Case } from '../../facts.ts';
import type { EligibleFrom } from '../../finding.ts';

/** What PEN 801 and 802 mostly give to file a charge. Many crimes have more, so nothing here is ever certain. */
export const usualYears = { misdemeanor: 1, felony: 3 } as const;

/**
 * The first day on which the time to file has likely run out. It runs from the crime, so counting from the arrest is the
 * later date; and because some crimes have longer, the day is never exact.
 */
export function likelyOver({ arrested }: Case, years: number, today: string): EligibleFrom | undefined {
  if (arrested === 'unknown') return undefined;
  return { date: moreThan(years, pastIntervalOf(arrested, today)).date, precision: 'on-or-after' };
}

export function isLikelyOver(facts: Case, years: number, today: string): boolean {
  const over = likelyOver(facts, years, today);
  return over !== undefined && over.date <= today;
}
