import type { EligibleFrom } from '../finding.ts';
import { dayAfter, dayOf, daysIn, isoOf, type Day } from './calendar.ts';
import type { Interval } from './interval.ts';

/** The first day that is more than so many years after: "more than one year" ends the day after the anniversary. */
export function moreThan(years: number, after: Interval): EligibleFrom {
  return opening(after, (day) => dayAfter(anniversary(day, years)));
}

/** The first day that is at least so many years after: the anniversary itself. */
export function atLeast(years: number, after: Interval): EligibleFrom {
  return opening(after, (day) => anniversary(day, years));
}

/** The later end decides; it is exact when both ends are the same day. */
function opening({ earliest, latest }: Interval, open: (day: Day) => Day): EligibleFrom {
  return { date: isoOf(open(dayOf(latest))), precision: earliest === latest ? 'exact' : 'on-or-after' };
}

/** The anniversary of 29 February is the later day, 1 March, where there is no 29th: the safe one. */
function anniversary({ year, month, day }: Day, years: number): Day {
  const there = { year: year + years, month, day };
  return day <= daysIn(there.year, month) ? there : dayAfter(there);
}
