import { withoutDenied } from '../dates/denied.ts';
import { tellsOfEvent, toldOfEvent } from '../dates/events.ts';
import { findDates } from '../dates/find-dates.ts';
import { fullYear, type FoundDate, type PlacedDate } from '../dates/found-date.ts';
import { joinHalves } from '../dates/half-dates.ts';
import { respellMonths } from '../dates/respell-months.ts';
import { leaveOut, type Heard } from '../heard.ts';
import { words } from '../languages.ts';
import { inDigits } from '../numbers/in-digits.ts';
import { withoutPhoneNumbers } from '../numbers/phone-numbers.ts';
import { findPhrases, indexPhrases, withoutPhrases, type Hit } from '../phrases.ts';
import type { Reading, Unclear } from '../reading.ts';
import { doubtIn } from './doubt.ts';

/** A month and year, or a year; never made up and never moved into range. */
export function readDate(spoken: Heard): Reading | undefined {
  const heard = leaveOut(spoken, plain);
  const tokens = withoutPhoneNumbers(saidLast(heard).flat());
  const doubt = doubtIn(heard.said);
  const { found, dated } = datesIn(heard);
  const whole = found.filter(({ year, problem }) => year !== undefined || problem === 'ambiguous');
  const [date, ...others] = mostExact(whole);
  if (others.length > 0 || date?.problem !== undefined || (date && isBeside(date, dated)))
    return unclear('ambiguous');
  if (date && isWhichYear(date, heard, tokens)) return unclear('ambiguous');
  if (date === undefined) return doubt === 'unknown' ? { kind: 'unknown' } : incomplete(found, tokens);
  if (date.casual && !isOfCase(date, dated)) return undefined;
  const { year, month } = date;
  if (year === undefined || isOutOfRange(date, heard)) return unclear('out-of-range');
  const approx = date.approx ?? (doubt !== undefined || isAbout(heard, date, dated));
  return {
    kind: 'value',
    value: { year, ...(month === undefined ? {} : { month }), ...(approx ? { approx } : {}) },
  };
}

type Dated = Readonly<{ found: readonly PlacedDate[]; dated: readonly string[] }>;

/** The dates that may be meant, and the tokens they stand in. */
function datesIn(heard: Heard): Dated {
  const clauses = saidLast(heard);
  const all = read(clauses, heard);
  if (mostExact(all.found.filter(({ year }) => year !== undefined)).length < 2) return all;
  return read(toldOfEvent(clauses, heard.question.id, heard.message.today), heard);
}

function read(clauses: readonly (readonly string[])[], heard: Heard): Dated {
  const spelt = respellMonths(withoutPhoneNumbers(clauses.flat()));
  const dated = inDigits(withoutPhrases(ages, spelt));
  const found = joinHalves(findDates(dated, heard.message.today)).map((date) => withCentury(date, heard));
  return { dated, found: withoutDenied(found, dated) };
}

const corrections = indexPhrases([[true, words((lexicon) => lexicon.corrections.markers)]]);
const plain = indexPhrases([[true, words((lexicon) => lexicon.dates.plain)]]);
const approximately = indexPhrases([[true, words((lexicon) => lexicon.dates.approx)]]);
const partOfYear = indexPhrases([[true, words((lexicon) => lexicon.dates.partOfYear)]]);
const ages = indexPhrases([[true, words((lexicon) => lexicon.dates.ages)]]);
const beside = indexPhrases([
  [true, words((lexicon) => lexicon.dates.beside)],
  [false, words((lexicon) => lexicon.dates.yearBeforeLast)],
  [false, words(({ dates }) => [...dates.nearlyBeside, ...dates.plain])],
  [
    false,
    words(({ dates }) =>
      dates.aheadAfter.map((after) => `{${[...dates.years, ...dates.monthUnits].join(',')}} ${after}`),
    ),
  ],
]);
const vague = indexPhrases([[true, words((lexicon) => lexicon.dates.vague)]]);

function unclear(reason: Unclear): Reading {
  return { kind: 'not-understood', reason };
}

/** In "2014, no wait, 2015" only what follows counts. */
function saidLast({ said }: Heard): readonly (readonly string[])[] {
  const cuts = said.map((tokens) => findPhrases(corrections, tokens).at(-1)?.to);
  const from = cuts.findLastIndex((cut) => cut !== undefined);
  const rest = said.slice(from).map((tokens, at) => (at === 0 ? tokens.slice(cuts[from] ?? 0) : tokens));
  return from >= 0 && rest.some((tokens) => tokens.some((token) => /\d/.test(token))) ? rest : said;
}

function withCentury(date: PlacedDate, { message, question }: Heard): PlacedDate {
  if (date.year === undefined || date.year >= 100) return date;
  const digits = String(date.year).padStart(2, '0');
  return { ...date, year: fullYear(digits, message.today, question.pastOnly !== true) };
}

/** Different dates; a year that another date says more exactly is not another one. */
function mostExact(dates: readonly PlacedDate[]): readonly PlacedDate[] {
  return dates.filter(
    (date, at) =>
      !dates.some((other, position) => {
        if (other === date || other.year !== date.year || other.problem !== date.problem) return false;
        if (other.month === date.month) return position < at;
        return date.month === undefined;
      }),
  );
}

function incomplete(found: readonly FoundDate[], tokens: readonly string[]): Reading | undefined {
  const half =
    found.length > 0 ||
    findPhrases(ages, tokens).length > 0 ||
    findPhrases(vague, tokens).length > 0 ||
    tokens.every((token) => /^\d{1,2}$/.test(token));
  return half && tokens.length > 0 ? unclear('incomplete') : undefined;
}

const EARLIEST_YEAR = 1940;
/** No probation lasts longer. */
const FURTHEST_AHEAD = 50;

function isOutOfRange({ year = 0, month }: FoundDate, { message, question }: Heard): boolean {
  const [thisYear = 0, thisMonth = 0] = message.today.split('-').map(Number);
  if (year < EARLIEST_YEAR || (month !== undefined && (month < 1 || month > 12))) return true;
  const isBefore = year < thisYear || (year === thisYear && month !== undefined && month < thisMonth);
  if (question.futureOnly === true && isBefore) return true;
  if (question.pastOnly !== true) return year > thisYear + FURTHEST_AHEAD;
  return year > thisYear || (year === thisYear && month !== undefined && month > thisMonth);
}

const past: ReadonlySet<string> = new Set(words((lexicon) => lexicon.dates.past));

/** "This march", when it has been: it may be the one to come. */
function isWhichYear(
  { yearGuessed, month = 12 }: PlacedDate,
  { question, message }: Heard,
  tokens: readonly string[],
): boolean {
  const mayBeAhead = question.pastOnly !== true && month < Number(message.today.slice(5, 7));
  return yearGuessed === true && mayBeAhead && !tokens.some((token) => past.has(token));
}

/** "Yesterday" dates a case only when nothing else is said, or beside what happens in one. */
function isOfCase({ from, to }: PlacedDate, tokens: readonly string[]): boolean {
  const others = withoutPhrases(around, [...tokens.slice(0, from), ...tokens.slice(to)]);
  return others.length === 0 || tellsOfEvent(tokens);
}

/** "Before 2011", "2011 or before"; in "2011, before I moved" it says nothing about the date. */
function isBeside({ from }: PlacedDate, tokens: readonly string[]): boolean {
  return findPhrases(beside, tokens).some(
    ({ meaning, to }) => meaning && (to === tokens.length || from >= to),
  );
}

/** "About 2015", "2015ish", "2015?", "early May 2015". */
function isAbout({ clauses }: Heard, date: PlacedDate, tokens: readonly string[]): boolean {
  return (
    findPhrases(approximately, tokens).length > 0 ||
    findPhrases(partOfYear, tokens).some((part) => touches(part, date, tokens)) ||
    clauses.some(({ asked }) => asked)
  );
}

/** The part of the year stands before the date, and after it when it has no month. */
function touches(part: Hit<boolean>, { from, to, month }: PlacedDate, tokens: readonly string[]): boolean {
  const between = tokens.slice(part.to, from);
  const leads = part.from <= from && between.every((token) => joiners.has(token));
  return leads || (part.from === to && month === undefined);
}

const around = indexPhrases([
  [true, words(({ dates }) => [...dates.yearFollows, ...dates.approx, ...dates.agoBefore, ...dates.vague])],
  [true, words(({ courtesy, fillers }) => [...courtesy, ...fillers])],
]);
const joiners: ReadonlySet<string> = new Set(words((lexicon) => lexicon.dates.yearFollows));
