import type { Unclear } from '../reading.ts';

/** A piece of a date, from its first token up to, not including, `to`. What was not said is not there. */
export type FoundDate = Readonly<{
  year?: number;
  month?: number;
  approx?: true;
  /** Said of anything: "last night". */
  casual?: true;
  /** The year was not said: "this march" may be the one before or the one to come. */
  yearGuessed?: true;
  /** Why it cannot be taken as it stands. */
  problem?: Unclear;
  to: number;
}>;

/** A date and where its first token stands. */
export type PlacedDate = FoundDate & Readonly<{ from: number }>;

/** Tries to read a date at one place. `today` is an ISO date. */
export type DateParser = (tokens: readonly string[], from: number, today: string) => FoundDate | undefined;

/**
 * A year of two digits lies in this century up to this year, and for dates that may be ahead a little beyond it; else
 * in the last one.
 */
export function fullYear(digits: string, today: string, mayBeAhead = false): number {
  const year = Number(digits);
  if (digits.length !== 2) return year;
  const thisYear = Number(today.slice(2, 4)) + (mayBeAhead ? AHEAD : 0);
  return year > thisYear ? 1900 + year : 2000 + year;
}

const AHEAD = 20;
