import { type DateParser, type FoundDate } from './found-date.ts';

/** Dates in one token of figures: 5/2015, 5/15, 2015-05, 05/20/2015, 052015. */
export const numericDate: DateParser = (tokens, from) => {
  const token = tokens[from] ?? '';
  const form = forms.find(({ pattern }) => pattern.test(token));
  const parts = form?.pattern.exec(token)?.groups;
  if (form === undefined || parts === undefined) return undefined;
  return form.problem === undefined ? dateOf(parts, from + 1) : { problem: form.problem, to: from + 1 };
};

type Form = Readonly<{ pattern: RegExp; problem?: 'ambiguous' | 'incomplete' }>;

/** The first that fits. `b` with two digits is a year because the question asks for month and year. */
const forms: readonly Form[] = [
  { pattern: /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.]\d{1,2}$/ },
  { pattern: /^(?<month>\d{1,2})[-/.](?<day>\d{1,2})[-/.](?<year>\d{4}|\d{2})$/ },
  { pattern: /^(?<year>(?:19|20)\d\d)[-/](?:19|20)?(?:1[3-9]|[2-9]\d)$/, problem: 'ambiguous' },
  { pattern: /^(?<year>\d{4})[-/](?:19|20)\d\d$/, problem: 'ambiguous' },
  { pattern: /^(?<year>\d{4})[-/.](?<month>\d{1,2})$/ },
  { pattern: /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/ },
  { pattern: /^(?<month>\d{1,2})[-/.](?<year>\d{2})$/ },
  { pattern: /^(?<month>\d{1,2})[-/](?<day>\d)$/, problem: 'incomplete' },
  { pattern: /^(?<month>0[1-9]|1[0-2])(?<year>(?:19|20)\d\d)$/ },
  { pattern: /^(?<month>[1-9])(?<year>(?:19|20)\d\d)$/ },
  { pattern: /^(?<year>(?:19|20)\d\d)(?<month>0[1-9]|1[0-2])$/ },
  { pattern: /^(?<month>0[1-9])(?<year>\d\d)$/ },
];

/** Month first, as in the United States; a first figure over 12 can only be a day. */
function dateOf(parts: Readonly<Record<string, string | undefined>>, to: number): FoundDate {
  const first = Number(parts.month);
  const second = Number(parts.day ?? 0);
  const month = first > 12 && second >= 1 && second <= 12 ? second : first;
  return { year: yearIn(parts.year ?? ''), month, to };
}

/** Two digits stay two digits until the century is known. */
function yearIn(digits: string): number {
  return Number(digits);
}
