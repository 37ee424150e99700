import { Temporal } from 'temporal-polyfill';
import type { EligibleFrom } from '../finding.ts';
import type { Interval } from './interval.ts';

/** The first day that is more than so many years after: "more than one year" ends the day after the anniversary. */
export function moreThan(years: number, after: Interval): EligibleFrom {
  return opening(after, (day) => anniversary(day, years).add({ days: 1 }));
}

/** The first day that is at least so many years after: the anniversary itself. */
export function atLeast(years: number, after: Interval): EligibleFrom {
  return opening(after, (day) => anniversary(day, years));
}

/** The later end decides; it is exact when both ends are the same day. */
function opening({ earliest, latest }: Interval, open: (day: string) => Temporal.PlainDate): EligibleFrom {
  return { date: open(latest).toString(), precision: earliest === latest ? 'exact' : 'on-or-after' };
}

/** Temporal puts the anniversary of 29 February on the 28th; the later day, 1 March, is the safe one. */
function anniversary(day: string, years: number): Temporal.PlainDate {
  const start = Temporal.PlainDate.from(day);
  const end = start.add({ years });
  return end.day === start.day ? end : end.add({ days: 1 });
}
