import { languages, words } from '../languages.ts';
import { amounts } from '../numbers/number-words.ts';
import { indexPhrases, phraseAt } from '../phrases.ts';
import { daysAway, monthsAway } from './calendar.ts';
import type { DateParser, FoundDate } from './found-date.ts';

/** "5 years ago", "hace 5 años", "in 6 months", "last month". Counted in years it has no month. */
export const relativeDate: DateParser = (tokens, from, today) =>
  dayNamed(tokens, from, today) ??
  monthNamed(tokens, from, today) ??
  ago(tokens, from, today) ??
  counted(tokens, from, today) ??
  ahead(tokens, from, today);

type Unit = 'year' | 'month' | 'week' | 'day';

const units = indexPhrases<Unit>([
  ['year', words((lexicon) => lexicon.dates.years)],
  ['month', words((lexicon) => lexicon.dates.monthUnits)],
  ['week', words((lexicon) => lexicon.dates.weeks)],
  ['day', words((lexicon) => lexicon.dates.days)],
]);
const agoBefore = indexPhrases([[true, words((lexicon) => lexicon.dates.agoBefore)]]);
const agoAfter = indexPhrases([[true, words((lexicon) => lexicon.dates.agoAfter)]]);
const aheadBefore = indexPhrases([[true, words((lexicon) => lexicon.dates.aheadBefore)]]);
const aheadAfter = indexPhrases([[true, words((lexicon) => lexicon.dates.aheadAfter)]]);
const aYear = indexPhrases([
  [6, words((lexicon) => lexicon.dates.halfAYear)],
  [18, words((lexicon) => lexicon.dates.aboutAYear)],
  [120, words((lexicon) => lexicon.dates.aDecade)],
] as const);
const approx = indexPhrases([[true, words((lexicon) => lexicon.dates.approx)]]);
const vague = indexPhrases([[true, words((lexicon) => lexicon.dates.vague)]]);
const counts = indexPhrases<number>([
  [1, words((lexicon) => lexicon.dates.one)],
  ...[...amounts].filter(([, amount]) => amount > 1).map(([phrase, amount]) => [amount, [phrase]] as const),
]);
const monthsFromNow = indexPhrases([
  [-2, words((lexicon) => lexicon.dates.monthBeforeLast)],
  [-1, words((lexicon) => lexicon.dates.lastMonth)],
  [0, words((lexicon) => lexicon.dates.thisMonth)],
  [1, words((lexicon) => lexicon.dates.nextMonth)],
] as const);

const nearDays = indexPhrases(languages.flatMap(({ dates }) => dates.nearDays));
const nearWeeks = indexPhrases(languages.flatMap(({ dates }) => dates.nearWeeks));
const or: ReadonlySet<string> = new Set(words((lexicon) => lexicon.dates.or));
const more: ReadonlySet<string> = new Set(words((lexicon) => lexicon.dates.more));

/** "Yesterday" has a month for sure, "last week" only about. */
function dayNamed(tokens: readonly string[], from: number, today: string): FoundDate | undefined {
  const day = phraseAt(nearDays, tokens, from);
  if (day !== undefined) return { ...daysAway(day.meaning, today), casual: true, to: day.to };
  const week = phraseAt(nearWeeks, tokens, from);
  return week && { ...daysAway(week.meaning, today), approx: true, casual: true, to: week.to };
}

function monthNamed(tokens: readonly string[], from: number, today: string): FoundDate | undefined {
  const hit = phraseAt(monthsFromNow, tokens, from);
  return hit && { ...monthsAway(hit.meaning, today), casual: true, to: hit.to };
}

/** The Spanish way: the word for "ago" comes first. */
function ago(tokens: readonly string[], from: number, today: string): FoundDate | undefined {
  const before = phraseAt(agoBefore, tokens, from);
  if (before === undefined) return undefined;
  const span = spanAt(tokens, phraseAt(approx, tokens, before.to)?.to ?? before.to);
  if (span === undefined) return undefined;
  return span.count === undefined ? { problem: 'incomplete', to: span.to } : away(-span.count, span, today);
}

/** "5 years ago"; without the last word it is a length of time, and not a date. */
function counted(tokens: readonly string[], from: number, today: string): FoundDate | undefined {
  const span = spanAt(tokens, from);
  if (span?.unit === undefined) return undefined;
  if (span.ahead && span.count !== undefined) return away(span.count, span, today);
  const after = phraseAt(agoAfter, tokens, phraseAt(approx, tokens, span.to)?.to ?? span.to);
  const left = phraseAt(aheadAfter, tokens, span.to);
  if (left !== undefined && span.count !== undefined)
    return away(span.count, { ...span, to: left.to }, today);
  if (after === undefined) return { problem: 'incomplete', to: span.to };
  if (span.count === undefined) return { problem: 'incomplete', to: after.to };
  return away(-span.count, { ...span, to: after.to }, today);
}

function ahead(tokens: readonly string[], from: number, today: string): FoundDate | undefined {
  const before = phraseAt(aheadBefore, tokens, from);
  if (before === undefined) return undefined;
  const span = spanAt(tokens, phraseAt(approx, tokens, before.to)?.to ?? before.to);
  if (span?.unit === undefined) return undefined;
  return span.count === undefined ? { problem: 'incomplete', to: span.to } : away(span.count, span, today);
}

/** A count of units; without a count it is only "a few". */
type Span = Readonly<{ count?: number; unit?: Unit; ahead?: boolean; to: number }>;

function spanAt(tokens: readonly string[], from: number): Span | undefined {
  const about = phraseAt(aYear, tokens, from);
  if (about?.meaning === 120) return { count: 10, unit: 'year', to: about.to };
  if (about !== undefined) return { count: about.meaning, unit: 'month', to: about.to };
  const few = phraseAt(vague, tokens, from);
  const counted = few === undefined ? countAt(tokens, from) : undefined;
  const to = counted?.to ?? few?.to;
  if (to === undefined) return undefined;
  if (counted && isRange(tokens, to)) return rangeOfSpans(tokens, to + 2);
  const ahead = more.has(tokens[to] ?? '') || more.has(tokens[from - 1] ?? '');
  const unit = phraseAt(units, tokens, more.has(tokens[to] ?? '') ? to + 1 : to);
  if (unit === undefined) return counted?.inWords ? undefined : { to };
  return {
    ...(counted === undefined ? {} : { count: counted.count }),
    unit: unit.meaning,
    ahead,
    to: unit.to,
  };
}

/** "6 or 7 years": nobody knows which. */
function isRange(tokens: readonly string[], at: number): boolean {
  return or.has(tokens[at] ?? '') && /^\d{1,2}$/.test(tokens[at + 1] ?? '');
}

function rangeOfSpans(tokens: readonly string[], at: number): Span | undefined {
  const unit = phraseAt(units, tokens, at);
  return unit && { unit: unit.meaning, to: unit.to };
}

/** "5", "a couple of", and "a" of "a year". */
function countAt(
  tokens: readonly string[],
  from: number,
): Readonly<{ count: number; to: number; inWords?: true }> | undefined {
  const set = phraseAt(counts, tokens, from);
  if (set !== undefined) return { count: set.meaning, to: set.to, inWords: true };
  const digits = /^\d{1,2}$/.exec(tokens[from] ?? '')?.[0];
  return digits === undefined ? undefined : { count: Number(digits), to: from + 1 };
}

/** Counted in years it has no month. */
function away(count: number, { unit, to }: Span, today: string): FoundDate | undefined {
  const thisYear = Number(today.slice(0, 4));
  switch (unit) {
    case 'year':
      return { year: thisYear + count, approx: true, to };
    case 'month':
      return { ...monthsAway(count, today), approx: true, to };
    case 'week':
      return { ...daysAway(count * 7, today), approx: true, to };
    case 'day':
      return { ...daysAway(count, today), to };
    case undefined:
      return { problem: 'incomplete', to };
  }
}
