import type { Heard } from '../heard.ts';
import { words } from '../languages.ts';
import { findPhrases, indexPhrases, meaningOf, type Hit } from '../phrases.ts';
import type { Option } from '../reading.ts';
import { opensAnew } from '../yes-no/clause-hits.ts';
import { isAhead } from '../yes-no/is-ahead.ts';
import { wordsOfDoubt } from './doubt.ts';
import { EITHER, optionWords } from './option-words.ts';

/** An option that a clause names; `corrects` when it takes the place of those before it. */
export type Named = Readonly<{
  id: string;
  denied: boolean;
  corrects: boolean;
  length: number;
  /** Named by a word that counts only when nothing else is said: another name in the message wins. */
  byItself?: true;
}>;

/** The options that one clause names, from left to right. */
export function namedIn(
  tokens: readonly string[],
  { question, message }: Heard,
  options: readonly Option[],
): readonly Named[] {
  const hits = findPhrases(optionWords(question), tokens).filter(
    ({ meaning }) => meaning === EITHER || options.some(({ id }) => id === meaning),
  );
  if (hits.length === 0) return wholeClause(tokens, question);
  return judged(hits, tokens, message.today);
}

/** What the words around them make of the names that were found in a clause. */
export function judged(
  hits: readonly Hit<string>[],
  tokens: readonly string[],
  today: string,
): readonly Named[] {
  if (hits.length === 0) return [];
  const turns = findPhrases(wordsOfDoubt, tokens).filter(
    ({ from }) => !hits.some((hit) => hit.from <= from && from < hit.to),
  );
  const notYet = isAhead(tokens, Number(today.slice(0, 4)));
  return hits.map((hit, at) => {
    const start = hits[at - 1]?.to ?? 0;
    const before = turns.filter(({ from, to }) => to > start && from < hit.from);
    const corrects = before.some(
      ({ meaning }) => meaning === 'becomes' || (at > 0 && meaning === 'correction'),
    );
    const id = hit.meaning === 'none' && notYet ? EITHER : hit.meaning;
    return { id, denied: !corrects && isDenied(hit, before, tokens), corrects, length: hit.to - hit.from };
  });
}

/** "Not prison, county": a clause may be a word that counts only by itself, unless it is a yes or a no. */
function wholeClause(tokens: readonly string[], question: Heard['question']): readonly Named[] {
  const id = meaningOf(optionWords(question), tokens);
  const isOption = question.options?.some((option) => option.id === id) ?? false;
  if (id === undefined || !isOption || isNegative(tokens) || meaningOf(plainYes, tokens)) return [];
  return [{ id, denied: false, corrects: false, length: tokens.length, byItself: true }];
}

const plainYes = indexPhrases([[true, words((lexicon) => lexicon.yesNo.yes)]]);

type Turn = Hit<'negation' | 'correction' | 'becomes' | 'hedged'>;

/**
 * "Not a felony" and "felony no". "No" at some distance from an ending is the answer, and the ending its reason: "no, it
 * is over".
 */
function isDenied(hit: Hit<string>, before: readonly Turn[], tokens: readonly string[]): boolean {
  if (isNegative(tokens.slice(hit.from, hit.to))) return false;
  if (hit.to === tokens.length - 1 && tokens[hit.to] === 'no') return true;
  const near = before.filter(
    ({ meaning, to }) =>
      meaning === 'negation' &&
      hit.from - to < REACH &&
      !tokens.slice(to, hit.from).some((token) => only.has(token)),
  );
  if (hit.meaning !== 'none') return near.length > 0;
  const isReason = opensAnew(tokens, hit.from);
  return near.some(({ to }) => (to === hit.from && !isReason) || tokens[to - 1] !== 'no');
}

/** In "no jail, just probation" the no is done with before "just", and in "not F so misdemeanor" before "so". */
const only: ReadonlySet<string> = new Set(words(({ yesNo }) => [...yesNo.only, ...yesNo.turns]));

/** So far may a "not" stand from the option it denies. */
const REACH = 4;

/** "Not convicted" says no itself: another no before it does not turn it. */
function isNegative(tokens: readonly string[]): boolean {
  return tokens.some((token) => meaningOf(wordsOfDoubt, [token]) === 'negation');
}
