import { words } from '../languages.ts';
import { ordinals } from '../numbers/number-words.ts';
import { indexPhrases, phraseAt } from '../phrases.ts';
import type { DateParser, FoundDate } from './found-date.ts';
import { months } from './months.ts';
import { yearAt } from './year-at.ts';

/** "May 2015", "15 de mayo del 2015", "may 15", "2015 may", "5 2015"; a month alone is incomplete. */
export const monthAndYear: DateParser = (tokens, from, today) =>
  monthFirst(tokens, from, today) ?? yearFirst(tokens, from, today) ?? monthInFigures(tokens, from, today);

const joiners: ReadonlySet<string> = new Set(words((lexicon) => lexicon.dates.yearFollows));
/** "March 2 years ago": the 2 counts years. */
const units: ReadonlySet<string> = new Set(words(({ dates }) => [...dates.years, ...dates.monthUnits]));
const last: ReadonlySet<string> = new Set(words((lexicon) => lexicon.dates.last));
const nextPhrases = indexPhrases([[true, words((lexicon) => lexicon.dates.next)]]);
const next: ReadonlySet<string> = new Set(words((lexicon) => lexicon.dates.next));
const current: ReadonlySet<string> = new Set(words((lexicon) => lexicon.dates.this));

function monthFirst(tokens: readonly string[], from: number, today: string): FoundDate | undefined {
  const name = phraseAt(months, tokens, from);
  if (name === undefined) return undefined;
  if (name.meaning === 0) return { to: name.to };
  const month = name.meaning;
  const joined = skip(tokens, name.to);
  const day = isDay(tokens[joined]) && !units.has(tokens[joined + 1] ?? '') ? joined + 1 : undefined;
  const year =
    yearAfter(tokens, name.to, today) ??
    (day === undefined
      ? undefined
      : (yearAfter(tokens, day, today) ?? shortYear(tokens, skip(tokens, day)))) ??
    shortYear(tokens, joined);
  if (year?.year !== undefined) return { year: year.year, month, to: year.to };
  if (last.has(tokens[from - 1] ?? '') || last.has(tokens[name.to] ?? ''))
    return lastTime(month, name.to + 1, today);
  if (next.has(tokens[from - 1] ?? '') || phraseAt(nextPhrases, tokens, name.to) !== undefined)
    return nextTime(month, name.to + 1, today);
  if (current.has(tokens[from - 1] ?? '')) return thisTime(month, name.to, today);
  return { month, to: day === undefined ? name.to : joined + 1 };
}

function yearFirst(tokens: readonly string[], from: number, today: string): FoundDate | undefined {
  const year = yearAt(tokens, from, today);
  const month = year && phraseAt(months, tokens, skip(tokens, year.to));
  if (year?.year === undefined || month === undefined || month.meaning === 0) return undefined;
  const own = yearAt(tokens, skip(tokens, month.to), today);
  return own === undefined ? { year: year.year, month: month.meaning, to: month.to } : undefined;
}

/** "5 2015", "05 15": a month and a year with only a space between. */
const ofYear: ReadonlySet<string> = new Set(words((lexicon) => lexicon.dates.ofYear));
const NOTHING: ReadonlySet<string> = new Set();

/** In so few words a small figure beside a year is its month. */
const SHORT = 5;

function monthInFigures(tokens: readonly string[], from: number, today: string): FoundDate | undefined {
  if (monthUnits.has(tokens[from - 1] ?? '') && /^(?:1[3-9]|[2-9]\d)$/.test(tokens[from] ?? ''))
    return noSuchMonth(tokens, from, today);
  if (!/^(?:0?[1-9]|1[0-2])$/.test(tokens[from] ?? '')) return undefined;
  const year = yearAt(tokens, skip(tokens, from + 1, tokens.length <= SHORT ? ofYear : NOTHING), today);
  const short = tokens.length === 2 ? shortYear(tokens, from + 1) : undefined;
  const found = year !== undefined && /^\d/.test(tokens[year.to - 1] ?? '') ? year : short;
  return found?.year === undefined
    ? undefined
    : { year: found.year, month: Number(tokens[from]), to: found.to };
}

/** "Month 16 of 2019". */
function noSuchMonth(tokens: readonly string[], from: number, today: string): FoundDate | undefined {
  const year = yearAt(tokens, skip(tokens, from + 1, ofYear), today);
  return year && { ...year, month: Number(tokens[from]) };
}

const monthUnits: ReadonlySet<string> = new Set(words(({ dates }) => dates.monthUnits));

/** The year after the words that join it to its month: "del", "of". */
function yearAfter(tokens: readonly string[], from: number, today: string): FoundDate | undefined {
  const year = yearAt(tokens, from, today);
  return year ?? (joiners.has(tokens[from] ?? '') ? yearAfter(tokens, from + 1, today) : undefined);
}

function skip(tokens: readonly string[], from: number, between: ReadonlySet<string> = joiners): number {
  const next = tokens.findIndex((token, at) => at >= from && !between.has(token));
  return next < 0 ? tokens.length : next;
}

function isDay(token: string | undefined): boolean {
  return /^(?:[1-9]|[0-2]\d|3[01])(?:st|nd|rd|th|o|ro)?$/.test(token ?? '') || ordinals.has(token ?? '');
}

function shortYear(tokens: readonly string[], at: number | undefined): FoundDate | undefined {
  const token = at === undefined ? '' : (tokens[at] ?? '');
  return at !== undefined && /^\d\d$/.test(token) ? { year: Number(token), to: at + 1 } : undefined;
}

/** "This May": this year's, as long as no other year is said. */
function thisTime(month: number, to: number, today: string): FoundDate {
  return { year: Number(today.slice(0, 4)), month, yearGuessed: true, to };
}

/** "Next May": the first one that is still to come. */
function nextTime(month: number, to: number, today: string): FoundDate {
  const thisYear = Number(today.slice(0, 4));
  return { year: month > Number(today.slice(5, 7)) ? thisYear : thisYear + 1, month, to };
}

/** "Last May": this year's if it has been, else last year's. */
function lastTime(month: number, to: number, today: string): FoundDate {
  const thisYear = Number(today.slice(0, 4));
  return { year: month < Number(today.slice(5, 7)) ? thisYear : thisYear - 1, month, to };
}
