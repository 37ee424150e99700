import type { Words } from './lexicon.ts';
import { once } from './once.ts';
import { aloneOf, endOf, namedIn, patternOf, startsOf } from './pattern.ts';
import { goOn, Phrase } from './phrase.ts';

/** A phrase that was found, from its first token up to, not including, `to`. */
export type Hit<Meaning> = Readonly<{ meaning: Meaning; from: number; to: number }>;

/** Phrases by the token they may start with, the one that wins first. `base` is looked at last. */
export type PhraseIndex<Meaning> = Readonly<{
  /** Made when a message first asks for it. */
  byFirst: () => ReadonlyMap<string, readonly Phrase<Meaning>[]>;
  texts: readonly string[];
  base?: PhraseIndex<Meaning>;
  /** Words that no gap lets by. */
  closed?: ReadonlySet<string>;
}>;

type Rows<Meaning> = readonly (readonly [Meaning, Words])[];

/**
 * Phrases, ready to be looked up. `{a,b}` in a phrase stands for either, `{a,}` for a or nothing, `~2` for up to two
 * words of any kind; a phrase that starts with `=` counts only when it is the whole message. When two rows hold the same phrase, the later one keeps it, and
 * rows keep it before `base`. A gap lets no word of `closed` by.
 */
export function indexPhrases<Meaning>(
  rows: Iterable<readonly [Meaning, Words]>,
  base?: PhraseIndex<Meaning>,
  closed = base?.closed,
): PhraseIndex<Meaning> {
  const kept = [...rows];
  return {
    byFirst: once(() => phrasesByFirst(kept)),
    texts: kept.flatMap(([, words]) => words),
    ...(base && { base }),
    ...(closed && { closed }),
  };
}

function phrasesByFirst<Meaning>(rows: Rows<Meaning>): ReadonlyMap<string, readonly Phrase<Meaning>[]> {
  const byFirst = new Map<string, Phrase<Meaning>[]>();
  for (const [meaning, words] of rows) {
    for (const text of words) {
      const phrase = new Phrase(text, meaning);
      for (const first of new Set(startsOf(text))) into(byFirst, first, phrase);
    }
  }
  for (const group of byFirst.values()) group.reverse();
  return byFirst;
}

/** What the tokens mean as a whole, and nothing if they hold more or less than one phrase. */
export function meaningOf<Meaning>(
  { byFirst, base, closed }: PhraseIndex<Meaning>,
  tokens: readonly string[],
): Meaning | undefined {
  const found = byFirst()
    .get(tokens[0] ?? '')
    ?.find(({ pattern }) => endOf(pattern, tokens, 0, closed) === tokens.length);
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
  { byFirst, base }: PhraseIndex<Meaning>,
  tokens: readonly string[],
): ReadonlySet<Meaning> {
  const found = new Set<Meaning>(base && meaningsIn(base, tokens));
  const all = byFirst();
  tokens.forEach((token, from) => {
    const phrases = all.get(token);
    if (phrases === undefined) return;
    const { wholes, anyhow, bySecond } = goOn(phrases);
    const look = (places: readonly number[], isThere: (to: number) => boolean): void => {
      for (const at of places) {
        const phrase = phrases[at];
        if (phrase && !found.has(phrase.meaning) && isThere(endOf(phrase.pattern, tokens, from)))
          found.add(phrase.meaning);
      }
    };
    look(from === 0 ? wholes : [], (to) => to === tokens.length);
    look(anyhow, (to) => to > from);
    look(bySecond.get(tokens[from + 1] ?? '') ?? [], (to) => to > from);
  });
  return found;
}

const none: readonly never[] = [];

/** The longest phrase that starts at one place. */
export function phraseAt<Meaning>(
  { byFirst, base, closed }: PhraseIndex<Meaning>,
  tokens: readonly string[],
  from: number,
): Hit<Meaning> | undefined {
  const phrases = byFirst().get(tokens[from] ?? '') ?? none;
  const { anyhow, bySecond } = goOn(phrases);
  let longest: Hit<Meaning> | undefined;
  let rank = phrases.length;
  for (const places of [anyhow, bySecond.get(tokens[from + 1] ?? '') ?? []])
    for (const at of places) {
      const phrase = phrases[at];
      const to = phrase ? endOf(phrase.pattern, tokens, from, closed) : -1;
      const latest = longest?.to ?? from;
      if (phrase && (to > latest || (longest && to === latest && at < rank))) {
        longest = { meaning: phrase.meaning, from, to };
        rank = at;
      }
    }
  const before = base && phraseAt(base, tokens, from);
  return before && before.to > (longest?.to ?? from) ? before : longest;
}

/** The tokens that no phrase of the index covers. */
export function withoutPhrases(index: PhraseIndex<unknown>, tokens: readonly string[]): readonly string[] {
  return outside(findPhrases(index, tokens), tokens);
}

/** The tokens between phrases that were found. */
export function outside(hits: readonly Hit<unknown>[], tokens: readonly string[]): readonly string[] {
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
export function tokensIn({ texts, base }: PhraseIndex<unknown>): readonly string[] {
  return [...texts.flatMap(namedIn), ...(base ? tokensIn(base) : [])];
}

/** The tokens that belong to phrases of one meaning alone, with it. */
export function meaningByToken<Meaning>(rows: Rows<Meaning>): ReadonlyMap<string, Meaning> {
  const found = new Map<string, Meaning>();
  const shared = new Set<string>();
  for (const [meaning, words] of rows) {
    for (const token of words.flatMap(namedIn)) {
      if (found.has(token) && found.get(token) !== meaning) shared.add(token);
      found.set(token, meaning);
    }
  }
  return new Map([...found].filter(([token]) => !shared.has(token)));
}

/** Every token that is a phrase of the index by itself. */
export function loneTokensIn({ texts, base }: PhraseIndex<unknown>): readonly string[] {
  return [...texts.flatMap((text) => aloneOf(patternOf(text))), ...(base ? loneTokensIn(base) : [])];
}

function into<Meaning>(groups: Map<string, Phrase<Meaning>[]>, first: string, phrase: Phrase<Meaning>): void {
  const group = groups.get(first);
  if (group) group.push(phrase);
  else groups.set(first, [phrase]);
}
