import { words } from './languages.ts';
import { normalize } from './normalize.ts';
import { findPhrases, indexPhrases, outside } from './phrases.ts';
import { opens } from './question-opening.ts';

/** Whether somebody takes back something told before, and says more than that: "I made a mistake, it was a felony". */
export function tellsOfMistake(text: string): boolean {
  const { tokens } = normalize(text);
  const found = findPhrases(markers, tokens);
  const told = outside(found, tokens);
  return found.length > 0 && told.length > 0 && !opens(told, 0) && !text.trim().endsWith('?');
}

const markers = indexPhrases([[true, words((lexicon) => lexicon.corrections.markers)]]);
