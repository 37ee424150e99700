import { spelledAlone, tokensOf } from './normalize.ts';

type Tokens = readonly string[];

/** A phrase as its words in order, each with the ways it may be said. Nothing is written out until it is needed. */
export type Pattern = readonly (readonly Tokens[])[];

/**
 * `stop {texting,calling} me`: braces stand for either, an empty choice for nothing. Braces do not nest. `~2` is a gap:
 * up to two words, whatever they are. A phrase does not begin with one.
 */
export function patternOf(phrase: string): Pattern {
  const words = phrase.match(/(?:\{[^}]*\}|[^\s{}=])+/g) ?? [];
  const read = words.length === 1 ? spelledAlone : tokensOf;
  return words.map((word) => gapOf(word) ?? alternatives(word).map(read));
}

/** Stands for any word in a pattern; no message holds it. */
const ANY = '~';

function gapOf(word: string): readonly Tokens[] | undefined {
  const widest = /^~(\d)$/.exec(word)?.[1];
  if (widest === undefined) return undefined;
  return Array.from({ length: Number(widest) + 1 }, (_, width) => Array<string>(width).fill(ANY));
}

/** The tokens a pattern may start with. */
export function firstsOf(pattern: Pattern): readonly string[] {
  const [choices, ...others] = pattern;
  if (choices === undefined) return [];
  const firsts = choices.flatMap((choice) => choice.slice(0, 1));
  return firsts.length < choices.length ? [...firsts, ...firstsOf(others)] : firsts;
}

/** The tokens that may come second in a pattern, and nothing when any may or it may be one token long. */
export function secondsOf(pattern: Pattern): ReadonlySet<string> | undefined {
  const seconds = namedSeconds(pattern);
  return seconds?.has(ANY) ? undefined : seconds;
}

function namedSeconds(pattern: Pattern): ReadonlySet<string> | undefined {
  const [choices, ...others] = pattern;
  if (choices === undefined) return undefined;
  const seconds = new Set(choices.flatMap((choice) => choice.slice(1, 2)));
  if (choices.some(({ length }) => length === 1)) {
    if (canBeEmpty(others)) return undefined;
    for (const first of firstsOf(others)) seconds.add(first);
  }
  if (choices.every(({ length }) => length > 0)) return seconds;
  const later = namedSeconds(others);
  return later && new Set([...seconds, ...later]);
}

function canBeEmpty(pattern: Pattern): boolean {
  return pattern.every((choices) => choices.some(({ length }) => length === 0));
}

/** Where a pattern that starts at `from` ends at the latest; `-1` when it does not stand there. */
export function endOf(pattern: Pattern, tokens: Tokens, from: number, word = 0): number {
  const choices = pattern[word];
  if (choices === undefined) return from;
  let latest = -1;
  for (const choice of choices) {
    if (!standsAt(choice, tokens, from)) continue;
    latest = Math.max(latest, endOf(pattern, tokens, from + choice.length, word + 1));
  }
  return latest;
}

/** Every token that a pattern names. */
export function namedIn(pattern: Pattern): readonly string[] {
  return pattern.flat(2).filter((token) => token !== ANY);
}

/** The tokens that are all of a pattern when its other words are left out. */
export function aloneOf(pattern: Pattern): readonly string[] {
  const needed = pattern.filter((choices) => choices.every((choice) => choice.length > 0));
  const [only, ...others] = needed;
  return only && others.length === 0 ? only.filter((choice) => choice.length === 1).flat() : [];
}

/** `{a,b}c` written out: `ac` and `bc`. */
export function alternatives(phrase: string): readonly string[] {
  const open = phrase.indexOf('{');
  const close = phrase.indexOf('}', open);
  if (open < 0 || close < 0) return [phrase];
  const before = phrase.slice(0, open);
  const tails = alternatives(phrase.slice(close + 1));
  return phrase
    .slice(open + 1, close)
    .split(',')
    .flatMap((choice) => tails.map((tail) => before + choice + tail));
}

function standsAt(choice: Tokens, tokens: Tokens, from: number): boolean {
  if (from + choice.length > tokens.length) return false;
  for (let step = 0; step < choice.length; step += 1)
    if (choice[step] !== ANY && tokens[from + step] !== choice[step]) return false;
  return true;
}
