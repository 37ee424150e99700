import { words } from '../languages.ts';
import { findPhrases, indexPhrases } from '../phrases.ts';

/** Whether the clause talks of a time to come: a later year, "in 3 months", "almost", "next month". */
export function isAhead(tokens: readonly string[], thisYear: number): boolean {
  return findPhrases(future, tokens).length > 0 || holdsTimeAhead(tokens, thisYear);
}

const future = indexPhrases([[true, words((lexicon) => lexicon.yesNo.future)]]);
/** "I checked in last week". */
const past: ReadonlySet<string> = new Set(words((lexicon) => lexicon.dates.last));
const ahead: ReadonlySet<string> = new Set(words((lexicon) => lexicon.dates.aheadBefore));
const units: ReadonlySet<string> = new Set(
  words(({ dates }) => [...dates.years, ...dates.monthUnits, ...dates.weeks, ...dates.days]),
);

/** A year to come, or "in 3 months". */
export function holdsTimeAhead(tokens: readonly string[], thisYear: number): boolean {
  return tokens.some((token, at) => {
    if (/^20\d\d$/.test(token) && Number(token) > thisYear) return true;
    if (past.has(tokens[at + 1] ?? '')) return false;
    const unit = tokens.slice(at + 2, at + 4).some((near) => units.has(near));
    return unit && ahead.has(token) && /^\d+$|^[a-z]+$/.test(tokens[at + 1] ?? '');
  });
}
