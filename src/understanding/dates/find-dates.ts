import { words } from '../languages.ts';
import { inDigits } from '../numbers/in-digits.ts';
import type { DateParser, FoundDate, PlacedDate } from './found-date.ts';
import { monthAndYear } from './month-and-year.ts';
import { numericDate } from './numeric-date.ts';
import { relativeDate } from './relative-date.ts';
import { season } from './season.ts';
import { yearAlone } from './year-alone.ts';

/** Every date in the tokens, from left to right. */
export function findDates(spoken: readonly string[], today: string): readonly PlacedDate[] {
  const tokens = inDigits(spoken);
  const found: PlacedDate[] = [];
  let from = 0;
  while (from < tokens.length) {
    const date = dateAt(tokens, from, today);
    if (date !== undefined) found.push({ ...date, from });
    from = date?.to ?? from + 1;
  }
  return found
    .map((date, at) => eitherMonth(found[at - 1], date, tokens))
    .map((date) => eitherYear(date, tokens))
    .filter(({ year, month, problem }) => year !== undefined || month !== undefined || problem !== undefined);
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

const or: ReadonlySet<string> = new Set(words((lexicon) => lexicon.dates.or));

/** "May or June 2015": nobody knows which. */
function eitherMonth(
  before: PlacedDate | undefined,
  date: PlacedDate,
  tokens: readonly string[],
): PlacedDate {
  const isMonth = before?.month !== undefined && before.year === undefined && date.month !== undefined;
  const isOne = !isMonth || before.month === date.month;
  return isOne || before.to + 1 !== date.from || !or.has(tokens[before.to] ?? '')
    ? date
    : { problem: 'ambiguous', from: date.from, to: date.to };
}

const counted: ReadonlySet<string> = new Set(
  words(({ dates }) => [...dates.years, ...dates.monthUnits, ...dates.weeks, ...dates.days]),
);

/** "2009 or 10". */
function eitherYear(date: PlacedDate, tokens: readonly string[]): PlacedDate {
  const [joint = '', other = '', unit = ''] = tokens.slice(date.to, date.to + 3);
  const isOne = date.year === undefined || !or.has(joint) || !/^'?\d\d$/.test(other) || counted.has(unit);
  return isOne ? date : { problem: 'ambiguous', from: date.from, to: date.to };
}
