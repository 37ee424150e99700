import { words } from '../languages.ts';
import { indexPhrases, phraseAt } from '../phrases.ts';
import { type FoundDate } from './found-date.ts';

/** A year at one place: 2015, '15, "last year". Two digits stay two digits until the century is known. */
export function yearAt(tokens: readonly string[], from: number, today: string): FoundDate | undefined {
  const token = tokens[from] ?? '';
  const spoken = phraseAt(spokenYears, tokens, from);
  if (spoken !== undefined) return { year: Number(today.slice(0, 4)) + spoken.meaning, to: spoken.to };
  if (/^(?:19|20)\d\d$/.test(token) || FAR_OFF.test(token)) return { year: Number(token), to: from + 1 };
  return /^'\d\d$/.test(token) ? { year: Number(token.slice(1)), to: from + 1 } : undefined;
}

/** Four figures that can only be meant as a year, though nobody can have been sentenced then. */
const FAR_OFF = /^(?:1[0-8]|2[1-9])\d\d$/;

/** Years from this one. */
const spokenYears = indexPhrases([
  [-2, words((lexicon) => lexicon.dates.yearBeforeLast)],
  [-1, words((lexicon) => lexicon.dates.lastYear)],
  [0, words((lexicon) => lexicon.dates.thisYear)],
  [1, words((lexicon) => lexicon.dates.nextYear)],
] as const);
