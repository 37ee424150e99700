import { editDistance } from './edit-distance.ts';
import { words } from './languages.ts';
import { once } from './once.ts';

/** Words that a misspelt token may have been meant as. What is made of them is made when a message first asks for it. */
export type Vocabulary = Readonly<{
  words: () => ReadonlySet<string>;
  byFirst: () => ReadonlyMap<string, readonly string[]>;
  /** The words by what is left of them without one letter: whatever is a letter off shares such a rest. */
  byRest: () => ReadonlyMap<string, readonly string[]>;
  /** What each word means, where it means one thing: words as near as each other may mean the same. */
  meanings?: ReadonlyMap<string, string>;
}>;

export function vocabularyOf(
  tokens: () => readonly string[],
  meanings?: ReadonlyMap<string, string>,
  shortest = SHORTEST,
): Vocabulary {
  const found = once(
    () => new Set(tokens().filter((token) => token.length >= shortest && LETTERS.test(token))),
  );
  return {
    words: found,
    byFirst: once(() => Map.groupBy(found().values(), (word) => word.slice(0, 1))),
    byRest: once(() => wordsByRest(found())),
    ...(meanings && { meanings }),
  };
}

/** `long`: from so many letters on two may be wrong. `alike`: of several that are as near, the first one will do. */
type Limits = Readonly<{ shortest: number; most: number; long?: number; alike?: true }>;

function wordsByRest(found: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const rests = [...found].flatMap((word) => restsOf(word).map((rest) => [rest, word] as const));
  const groups = Map.groupBy(rests, ([rest]) => rest);
  return new Map([...groups].map(([rest, rows]) => [rest, rows.map(([, word]) => word)]));
}

/** The word itself, and the word without each of its letters. */
function restsOf(word: string): readonly string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

/** Each token that is nearly, but not quite, exactly one word of the vocabulary becomes that word. */
export function respell(
  tokens: readonly string[],
  vocabulary: Vocabulary,
  limits: Limits = { shortest: SHORTEST, most: 2 },
): readonly string[] {
  return tokens.map((token) => nearest(token, vocabulary, limits) ?? token);
}

const SHORTEST = 5;
const LONG = 8;
const LETTERS = /^\p{L}+$/u;
/** Words that are right as they are, though near to others. */
export const neverRespelled: ReadonlySet<string> = new Set(words((lexicon) => lexicon.neverRespelled));

function nearest(
  token: string,
  vocabulary: Vocabulary,
  { shortest, most, long = LONG, alike }: Limits,
): string | undefined {
  if (token.length < shortest || neverRespelled.has(token) || vocabulary.words().has(token)) return undefined;
  const limit = Math.min(token.length < long ? 1 : 2, most);
  const near = (limit === 1 ? aLetterOff(token, vocabulary) : candidates(token, vocabulary))
    .filter((word) => Math.abs(word.length - token.length) <= limit)
    .map((word) => ({ word, distance: editDistance(token, word, limit) }))
    .filter(({ distance }) => distance <= limit);
  if (near.length < 2) return near[0]?.word;
  const best = Math.min(...near.map(({ distance }) => distance));
  const closest = near.filter(({ distance }) => distance === best);
  const isSure = closest.length === 1 || alike === true || meanTheSame(closest, vocabulary);
  return isSure ? closest[0]?.word : undefined;
}

type Near = Readonly<{ word: string }>;

function meanTheSame(near: readonly Near[], { meanings }: Vocabulary): boolean {
  const [meaning, ...others] = new Set(near.map(({ word }) => meanings?.get(word)));
  return meaning !== undefined && others.length === 0;
}

/** Of the candidates, those that can be a letter off. */
function aLetterOff(token: string, { byRest }: Vocabulary): readonly string[] {
  const [first = '', second = ''] = token;
  const near = new Set(restsOf(token).flatMap((rest) => byRest().get(rest) ?? []));
  return [...near].filter((word) => word.startsWith(first) || word.startsWith(second + first));
}

/** The first letter must agree, or be swapped with the second. */
function candidates(token: string, { byFirst }: Vocabulary): readonly string[] {
  const [first = '', second = ''] = token;
  const swapped = (byFirst().get(second) ?? []).filter((word) => word.startsWith(second + first));
  return [...(byFirst().get(first) ?? []), ...(first === second ? [] : swapped)];
}
