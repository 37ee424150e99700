import { words } from '../languages.ts';
import { respell } from '../respell.ts';
import { monthVocabulary, shortMonthVocabulary } from './months.ts';

/** Months spelt right: long names anywhere, short ones only beside a year, where nothing else can be meant. */
export function respellMonths(tokens: readonly string[]): readonly string[] {
  const spelt = respell(tokens, monthVocabulary, ANYWHERE);
  return spelt.map((token, at) =>
    isBeforeYear(spelt, at) ? (respell([token], shortMonthVocabulary, BESIDE_YEAR)[0] ?? token) : token,
  );
}

/** Month names are long and the question is about nothing else. */
const ANYWHERE = { shortest: 6, most: 2 } as const;
const BESIDE_YEAR = { shortest: 4, most: 2, long: 6 } as const;

/** "Jully 2013", "jully 14th 2013", "jully of 2013". */
function isBeforeYear(tokens: readonly string[], at: number): boolean {
  const [next = '', after = ''] = tokens.slice(at + 1, at + 3);
  return YEAR.test(next) || (YEAR.test(after) && (DAY.test(next) || joiners.has(next)));
}

const joiners: ReadonlySet<string> = new Set(words(({ dates }) => dates.ofYear));
const YEAR = /^(?:(?:19|20)\d\d|'\d\d)$/;
const DAY = /^\d{1,2}(?:st|nd|rd|th)?$/;
