import type { Words } from './lexicon.ts';
import { aloneOf, endOf, firstsOf, namedIn, patternOf, secondsOf, type Pattern } from './pattern.ts';

/** A phrase that was found, from its first token up to, not including, `to`. */
export type Hit<Meaning> = Readonly<{ meaning: Meaning; from: number; to: number }>;

/** Phrases by the token they may start with, the one that wins first. `base` is looked at last. */
export type PhraseIndex<Meaning> = Readonly<{
  whole: ByFirst<Meaning>;
  within: ByFirst<Meaning>;
  base?: PhraseIndex<Meaning>;
}>;

type ByFirst<Meaning> = ReadonlyMap<string, readonly Phrase<Meaning>[]>;
type Phrase<Meaning> = Readonly<{
  pattern: Pattern;
  meaning: Meaning;
  /** Looked at first: most phrases that begin alike go on otherwise. */
  seconds: ReadonlySet<string> | undefined;
}>;

/**
 * Phrases, ready to be looked up. `{a,b}` in a phrase stands for either, `{a,}` for a or nothing, `~2` for up to two
 * words of any kind; a phrase that starts with `=` counts only when it is the whole message. When two rows hold the same phrase, the later one keeps it, and
 * rows keep it before `base`.
 */
export function indexPhrases<Meaning>(
  rows: Iterable<readonly [Meaning, Words]>,
  base?: PhraseIndex<Meaning>,
): PhraseIndex<Meaning> {
  const whole = new Map<string, Phrase<Meaning>[]>();
  const within = new Map<string, Phrase<Meaning>[]>();
  for (const [meaning, words] of rows) {
    for (const text of words) {
      const pattern = patternOf(text);
      const phrase = { pattern, meaning, seconds: secondsOf(pattern) };
      for (const first of new Set(firstsOf(phrase.pattern))) {
        into(whole, first, phrase);
        if (!text.startsWith('=')) into(within, first, phrase);
      }
    }
  }
  return { whole: latestFirst(whole), within: latestFirst(within), ...(base && { base }) };
}

/** What the tokens mean as a whole, and nothing if they hold more or less than one phrase. */
export function meaningOf<Meaning>(
  { whole, base }: PhraseIndex<Meaning>,
  tokens: readonly string[],
): Meaning | undefined {
  const found = whole
    .get(tokens[0] ?? '')
    ?.find(({ pattern }) => endOf(pattern, tokens, 0) === tokens.length);
  return found ? found.meaning : base && meaningOf(base, tokens);
}

/** The phrases the tokens hold, from left to right; the longest wins and none overlap. */
export function findPhrases<Meaning>(index: PhraseIndex<Meaning>, tokens: readonly string[]): Hit<Meaning>[] {
  const hits: Hit<Meaning>[] = [];
  let from = 0;
  while (from < tokens.length) {
    const hit = phraseAt(index, tokens, from);
    if (hit !== undefined) hits.push(hit);
    from = hit?.to ?? from + 1;
  }
  return hits;
}

/** What every phrase in the tokens means, however they overlap. */
export function meaningsIn<Meaning>(
  { whole, within, base }: PhraseIndex<Meaning>,
  tokens: readonly string[],
): ReadonlySet<Meaning> {
  const found = new Set<Meaning>(base && meaningsIn(base, tokens));
  const start = tokens[0] ?? '';
  for (const { pattern, meaning } of whole.get(start) ?? [])
    if (!found.has(meaning) && endOf(pattern, tokens, 0) === tokens.length) found.add(meaning);
  tokens.forEach((token, from) => {
    for (const { pattern, meaning } of within.get(token) ?? [])
      if (!found.has(meaning) && endOf(pattern, tokens, from) > from) found.add(meaning);
  });
  return found;
}

/** The longest phrase that starts at one place. */
export function phraseAt<Meaning>(
  { within, base }: PhraseIndex<Meaning>,
  tokens: readonly string[],
  from: number,
): Hit<Meaning> | undefined {
  const before = base && phraseAt(base, tokens, from);
  const phrases = within.get(tokens[from] ?? '') ?? [];
  const second = tokens[from + 1] ?? '';
  return phrases.reduceRight<Hit<Meaning> | undefined>((longest, { pattern, meaning, seconds }) => {
    if (seconds?.has(second) === false) return longest;
    const to = endOf(pattern, tokens, from);
    return to >= (longest?.to ?? from + 1) ? { meaning, from, to } : longest;
  }, before);
}

/** The tokens that no phrase of the index covers. */
export function withoutPhrases(index: PhraseIndex<unknown>, tokens: readonly string[]): readonly string[] {
  const hits = findPhrases(index, tokens);
  if (hits.length === 0) return tokens;
  const ends = hits.map(({ to }) => to);
  return hits
    .flatMap(({ from }, at) => tokens.slice(ends[at - 1] ?? 0, from))
    .concat(tokens.slice(ends.at(-1)));
}

/** Whether every token belongs to some phrase of the index. */
export function holdsOnly(index: PhraseIndex<unknown>, tokens: readonly string[]): boolean {
  return withoutPhrases(index, tokens).length === 0;
}

/** Every token that some phrase of the index holds. */
export function tokensIn(index: PhraseIndex<unknown>): readonly string[] {
  return patternsIn(index).flatMap(namedIn);
}

/** The tokens that belong to phrases of one meaning alone, with it. */
export function meaningByToken<Meaning>({ whole }: PhraseIndex<Meaning>): ReadonlyMap<string, Meaning> {
  const found = new Map<string, Meaning>();
  const shared = new Set<string>();
  for (const { pattern, meaning } of new Set([...whole.values()].flat())) {
    for (const token of namedIn(pattern)) {
      if (found.has(token) && found.get(token) !== meaning) shared.add(token);
      found.set(token, meaning);
    }
  }
  return new Map([...found].filter(([token]) => !shared.has(token)));
}

/** Every token that is a phrase of the index by itself. */
export function loneTokensIn(index: PhraseIndex<unknown>): readonly string[] {
  return patternsIn(index).flatMap(aloneOf);
}

function patternsIn({ whole, base }: PhraseIndex<unknown>): readonly Pattern[] {
  const own = [...new Set([...whole.values()].flat())].map(({ pattern }) => pattern);
  return base ? [...own, ...patternsIn(base)] : own;
}

function into<Meaning>(groups: Map<string, Phrase<Meaning>[]>, first: string, phrase: Phrase<Meaning>): void {
  const group = groups.get(first);
  if (group) group.push(phrase);
  else groups.set(first, [phrase]);
}

function latestFirst<Meaning>(groups: Map<string, Phrase<Meaning>[]>): ByFirst<Meaning> {
  for (const group of groups.values()) group.reverse();
  return groups;
}
