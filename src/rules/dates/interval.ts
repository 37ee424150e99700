import { dayAfter, dayBefore, daysIn, isoOf, type Day } from './calendar.ts';
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
  if (month === undefined) return years(year, approx ? 1 : 0);
  const told = { year, month, day: day ?? 1 };
  const exact = isoOf(told);
  if (day === undefined) return months(told, approx);
  return approx
    ? { earliest: isoOf(dayBefore(told)), latest: isoOf(dayAfter(told)) }
    : { earliest: exact, latest: exact };
}

function years(year: number, margin: number): Interval {
  return {
    earliest: isoOf({ year: year - margin, month: 1, day: 1 }),
    latest: isoOf({ year: year + margin, month: 12, day: 31 }),
  };
}

function months(first: Day, approx: boolean): Interval {
  if (!approx) return { earliest: isoOf(first), latest: isoOf(lastOfMonth(first)) };
  const before = dayBefore(first);
  return {
    earliest: isoOf({ ...before, day: 1 }),
    latest: isoOf(lastOfMonth(dayAfter(lastOfMonth(first)))),
  };
}

function lastOfMonth({ year, month }: Day): Day {
  return { year, month, day: daysIn(year, month) };
}
