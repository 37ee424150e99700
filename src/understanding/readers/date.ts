import { findDates } from '../dates/find-dates.ts';
import { fullYear, type FoundDate } from '../dates/found-date.ts';
import { joinHalves } from '../dates/half-dates.ts';
import { monthVocabulary } from '../dates/months.ts';
import type { Heard } from '../heard.ts';
import { words } from '../languages.ts';
import { withoutPhoneNumbers } from '../numbers/phone-numbers.ts';
import { findPhrases, indexPhrases, withoutPhrases } from '../phrases.ts';
import type { Reading, Unclear } from '../reading.ts';
import { respell } from '../respell.ts';
import { doubtIn } from './doubt.ts';

/** A month and year, or a year; never made up and never moved into range. */
export function readDate(heard: Heard): Reading | undefined {
  const tokens = withoutPhoneNumbers(saidLast(heard).flat());
  const doubt = doubtIn(heard.said);
  const dated = withoutPhrases(ages, respell(tokens, monthVocabulary, MONTHS));
  const found = joinHalves(findDates(dated, heard.message.today)).map((date) => withCentury(date, heard));
  const whole = found.filter(({ year, problem }) => year !== undefined || problem === 'ambiguous');
  const [date] = mostExact(whole);
  const isBeside = findPhrases(beside, tokens).some(({ meaning }) => meaning);
  if (mostExact(whole).length > 1 || date?.problem !== undefined || (date && isBeside))
    return unclear('ambiguous');
  if (date === undefined) return doubt === 'unknown' ? { kind: 'unknown' } : incomplete(found, tokens);
  const { year, month } = date;
  if (year === undefined || isOutOfRange(date, heard)) return unclear('out-of-range');
  const approx = date.approx ?? (doubt !== undefined || isAbout(heard, tokens));
  return {
    kind: 'value',
    value: { year, ...(month === undefined ? {} : { month }), ...(approx ? { approx } : {}) },
  };
}

const corrections = indexPhrases([[true, words((lexicon) => lexicon.corrections.markers)]]);
const approximately = indexPhrases([[true, words(({ dates }) => [...dates.approx, ...dates.partOfYear])]]);
const ages = indexPhrases([[true, words((lexicon) => lexicon.dates.ages)]]);
const beside = indexPhrases([
  [true, words((lexicon) => lexicon.dates.beside)],
  [false, words((lexicon) => lexicon.dates.yearBeforeLast)],
  [
    false,
    words(({ dates }) =>
      dates.aheadAfter.map((after) => `{${[...dates.years, ...dates.monthUnits].join(',')}} ${after}`),
    ),
  ],
]);
const vague = indexPhrases([[true, words((lexicon) => lexicon.dates.vague)]]);

/** Month names are long and the question is about nothing else. */
const MONTHS = { shortest: 6, most: 2 } as const;

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

function withCentury(date: FoundDate, { message, question }: Heard): FoundDate {
  if (date.year === undefined || date.year >= 100) return date;
  const digits = String(date.year).padStart(2, '0');
  return { ...date, year: fullYear(digits, message.today, question.pastOnly !== true) };
}

/** Different dates; a year that another date says more exactly is not another one. */
function mostExact(dates: readonly FoundDate[]): readonly FoundDate[] {
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
  if (question.pastOnly !== true) return year > thisYear + FURTHEST_AHEAD;
  return year > thisYear || (year === thisYear && month !== undefined && month > thisMonth);
}

/** "About 2015", "2015ish", "2015?". */
function isAbout({ clauses }: Heard, tokens: readonly string[]): boolean {
  return findPhrases(approximately, tokens).length > 0 || clauses.some(({ asked }) => asked);
}
