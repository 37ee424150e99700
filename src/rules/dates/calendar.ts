/** A day of the calendar in use since 1582. */
export type Day = Readonly<{ year: number; month: number; day: number }>;

/**
 * Plain counting: a plan asks for a hundred of these, and `Temporal` takes longer for them than all the rules together.
 * The tests hold it against `Temporal`.
 */
export function daysIn(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);
}

export function dayAfter({ year, month, day }: Day): Day {
  if (day < daysIn(year, month)) return { year, month, day: day + 1 };
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 };
}

export function dayBefore({ year, month, day }: Day): Day {
  if (day > 1) return { year, month, day: day - 1 };
  if (month === 1) return { year: year - 1, month: 12, day: 31 };
  return { year, month: month - 1, day: daysIn(year, month - 1) };
}

/** Reads what `isoOf` writes. */
export function dayOf(iso: string): Day {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

/**
 * The day as an ISO date; these compare in order as text only while every year has four digits.
 *
 * @throws RangeError when there is no such day: 31 February is not the 28th, and nobody guesses here.
 */
export function isoOf({ year, month, day }: Day): string {
  const isDay =
    [year, month, day].every(Number.isInteger) &&
    year >= 1000 &&
    year <= 9999 &&
    day >= 1 &&
    day <= daysIn(year, month);
  if (!isDay) throw new RangeError('There is no such day, or its year has not four digits.');
  return `${String(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function twoDigits(part: number): string {
  return part < 10 ? `0${String(part)}` : String(part);
}

const lengths: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
