import { Temporal } from 'temporal-polyfill';
import type { PartialDate } from './partial-date.ts';

/** The first and the last day that a date as remembered can mean, both as ISO dates. */
export type Interval = Readonly<{ earliest: string; latest: string }>;

/**
 * The days a partial date can mean: 2015 is all of that year, 2015-05 all of that month. "About" widens it by one unit
 * of its own precision on each side. A day without its month says nothing.
 *
 * @throws RangeError when there is no such date.
 */
export function intervalOf({ year, month, day, approx = false }: PartialDate): Interval {
  const margin = approx ? 1 : 0;
  if (month === undefined) return years(year - margin, year + margin);
  if (day === undefined) return months(Temporal.PlainYearMonth.from({ year, month }, strictly), margin);
  return days(Temporal.PlainDate.from({ year, month, day }, strictly), margin);
}

/** Temporal would turn 31 February into the 28th; nobody guesses here. */
const strictly = { overflow: 'reject' } as const;

function years(first: number, last: number): Interval {
  return { earliest: `${fourDigits(first)}-01-01`, latest: `${fourDigits(last)}-12-31` };
}

function months(month: Temporal.PlainYearMonth, margin: number): Interval {
  const last = month.add({ months: margin });
  return {
    earliest: `${month.subtract({ months: margin }).toString()}-01`,
    latest: `${last.toString()}-${last.daysInMonth}`,
  };
}

function days(day: Temporal.PlainDate, margin: number): Interval {
  return {
    earliest: day.subtract({ days: margin }).toString(),
    latest: day.add({ days: margin }).toString(),
  };
}

/** ISO dates compare in order as text only while every year has four digits. */
function fourDigits(year: number): string {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) throw new RangeError('A year has four digits.');
  return String(year);
}
