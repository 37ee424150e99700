import { words } from './languages.ts';
import { indexPhrases, phraseAt } from './phrases.ts';

/** Whether the words of a question to us begin here; "I don't know how long" asks nothing. */
export function opens(tokens: readonly string[], from: number): boolean {
  return phraseAt(openers, tokens, from)?.meaning === true;
}

/** Where, among the first tokens, a question begins. */
export function opensAt(tokens: readonly string[], most: number): number | undefined {
  for (let from = 0; from <= most && from < tokens.length; from += 1) {
    const found = phraseAt(openers, tokens, from);
    if (found?.meaning === true) return from;
    if (found?.meaning === false) return undefined;
  }
  return undefined;
}

const openers = indexPhrases([
  [true, words((lexicon) => lexicon.questionOpeners)],
  [false, words((lexicon) => lexicon.unknown)],
  [false, words((lexicon) => lexicon.asksNothing)],
]);

/** Whether it begins like a question to anybody. */
export function asks(tokens: readonly string[]): boolean {
  return phraseAt(asking, tokens, 0) !== undefined;
}

const asking = indexPhrases([[true, words(({ sideQuestions }) => sideQuestions.asks)]]);
