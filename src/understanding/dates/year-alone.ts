import { words } from '../languages.ts';
import { findPhrases, holdsOnly, indexPhrases, phraseAt } from '../phrases.ts';
import type { DateParser } from './found-date.ts';
import { yearAt } from './year-at.ts';

/** "2015", "late 2015", "last year", "in 07", and "98" when nothing else is said. */
export const yearAlone: DateParser = (tokens, from, today) => {
  const part = phraseAt(partOfYear, tokens, from);
  const year = yearAt(tokens, part?.to ?? from, today);
  if (year?.year !== undefined) return { year: year.year, to: year.to };
  const token = tokens[from] ?? '';
  if (isShortYear(tokens, from)) return { year: Number(token), to: from + 1 };
  if (isNotAYear(token, tokens[from - 1])) return { problem: 'incomplete', to: from + 1 };
  if (tokens.length > FEW || !/^\d\d$/.test(token)) return undefined;
  const others = [...tokens.slice(0, from), ...tokens.slice(from + 1)];
  return holdsOnly(around, others) ? { year: Number(token), to: from + 1 } : undefined;
};

/** "In 07", "done 07"; "in 12 years" and "in 12 classes" count something. */
function isShortYear(tokens: readonly string[], from: number): boolean {
  const [token = '', next = ''] = tokens.slice(from, from + 2);
  if (!/^\d\d$/.test(token) || counted.has(next) || next.endsWith('s')) return false;
  if (token.startsWith('0')) return !/\d/.test(next);
  return findPhrases(inYear, tokens.slice(Math.max(0, from - 3), from)).some(
    ({ to }) => to === Math.min(3, from),
  );
}

/** "El 15" is a day, "los 90" are ten years. */
function isNotAYear(token: string, before = ''): boolean {
  if (!/^\d\d$/.test(token)) return false;
  return beforeDecade.has(before) || (beforeDay.has(before) && Number(token) <= DAYS);
}

/** Among more words than these two figures may be anything. */
const FEW = 12;
const DAYS = 31;
const beforeDay: ReadonlySet<string> = new Set(words((lexicon) => lexicon.dates.beforeDay));
const beforeDecade: ReadonlySet<string> = new Set(words((lexicon) => lexicon.dates.beforeDecade));
const counted: ReadonlySet<string> = new Set(
  words(({ dates }) => [...dates.years, ...dates.monthUnits, ...dates.weeks, ...dates.days, ...dates.more]),
);
const inYear = indexPhrases([[true, words((lexicon) => lexicon.dates.inYear)]]);
const partOfYear = indexPhrases([[true, words((lexicon) => lexicon.dates.partOfYear)]]);
const around = indexPhrases([
  [true, words(({ dates }) => [...dates.yearFollows, ...dates.approx, ...dates.partOfYear, ...dates.vague])],
  [true, words(({ courtesy, fillers }) => [...courtesy, ...fillers])],
]);
