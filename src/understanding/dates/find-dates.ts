import { inDigits } from '../numbers/in-digits.ts';
import type { DateParser, FoundDate } from './found-date.ts';
import { monthAndYear } from './month-and-year.ts';
import { numericDate } from './numeric-date.ts';
import { relativeDate } from './relative-date.ts';
import { season } from './season.ts';
import { yearAlone } from './year-alone.ts';

/** Every date in the tokens, from left to right. */
export function findDates(spoken: readonly string[], today: string): readonly FoundDate[] {
  const tokens = inDigits(spoken);
  const found: FoundDate[] = [];
  let from = 0;
  while (from < tokens.length) {
    const date = dateAt(tokens, from, today);
    if (date !== undefined) found.push(date);
    from = date?.to ?? from + 1;
  }
  return found.filter(
    ({ year, month, problem }) => year !== undefined || month !== undefined || problem !== undefined,
  );
}

/** In order: the first that reads something keeps it. */
const parsers: readonly DateParser[] = [numericDate, season, relativeDate, monthAndYear, yearAlone];

function dateAt(tokens: readonly string[], from: number, today: string): FoundDate | undefined {
  for (const parse of parsers) {
    const date = parse(tokens, from, today);
    if (date !== undefined) return date;
  }
  return undefined;
}
