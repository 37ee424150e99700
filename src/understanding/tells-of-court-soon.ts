import { words } from './languages.ts';
import { normalize } from './normalize.ts';
import { findPhrases, indexPhrases } from './phrases.ts';

/** Whether somebody has to be in court within days; a "no" right before it denies it. */
export function tellsOfCourtSoon(text: string): boolean {
  const { tokens } = normalize(text);
  return findPhrases(courtSoon, tokens).some(({ from }) => !denials.has(tokens[from - 1] ?? ''));
}

const courtSoon = indexPhrases([[true, words((lexicon) => lexicon.worries.courtSoon)]]);
const denials: ReadonlySet<string> = new Set(words(({ yesNo }) => [...yesNo.denials, ...yesNo.negators]));
