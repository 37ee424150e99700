import { words } from '../languages.ts';
import { findPhrases, indexPhrases } from '../phrases.ts';
import type { PlacedDate } from './found-date.ts';

/** "Not 2018, 2019": what is denied is not meant, as long as another date is left. */
export function withoutDenied(
  found: readonly PlacedDate[],
  tokens: readonly string[],
): readonly PlacedDate[] {
  if (found.length < 2) return found;
  const denied = findPhrases(denials, tokens).map(({ to }) => to);
  const left = found.filter(({ from }) => !denied.includes(from));
  return left.length === 0 ? found : left;
}

const denials = indexPhrases([[true, words((lexicon) => lexicon.dates.not)]]);
