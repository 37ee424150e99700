import { spelledAlone, tokensOf } from './normalize.ts';

type Tokens = readonly string[];

/** One place of a phrase: the ways it may be said, and how many words of any kind it lets by. */
type Place = Readonly<{
  /** Ways of one token, which most are. */
  ones: ReadonlySet<string>;
  /** Longer ways, by their first token. */
  longer: ReadonlyMap<string, readonly Tokens[]>;
  optional: boolean;
  gap: number;
}>;

/** A phrase as its places in order. Nothing is written out until it is needed. */
export type Pattern = readonly Place[];

/**
 * `stop {texting,calling} me`: braces stand for either, an empty choice for nothing. Braces do not nest. `~2` is a gap:
 * up to two words, whatever they are. A phrase does not begin with one.
 */
export function patternOf(phrase: string): Pattern {
  const words = wordsOf(phrase);
  const [only] = words;
  if (words.length === 1 && only !== undefined) return [placeOf(alternatives(only).map(spelledAlone))];
  return words.map((word) => gapOf(word) ?? keptPlace(word));
}

/** The tokens a phrase may start with; no more of it is read than that takes. */
export function startsOf(phrase: string): readonly string[] {
  const words = wordsOf(phrase);
  if (words.length === 1) return firstsOf(patternOf(phrase));
  const firsts: Place[] = [];
  for (const word of words) {
    const place = keptPlace(word);
    firsts.push(place);
    if (!place.optional) break;
  }
  return firstsOf(firsts);
}

function wordsOf(phrase: string): readonly string[] {
  return phrase.match(/(?:\{[^}]*\}|[^\s{}=])+/g) ?? [];
}

const GAP = /^~(\d)$/;

function gapOf(word: string): Place | undefined {
  const widest = GAP.exec(word)?.[1];
  return widest === undefined ? undefined : { ...placeOf([[]]), gap: Number(widest) };
}

/** Many phrases share their longest lists. */
const kept = new Map<string, Place>();

function keptPlace(word: string): Place {
  const before = kept.get(word) ?? placeOf(alternatives(word).map(tokensOf));
  kept.set(word, before);
  return before;
}

function placeOf(ways: readonly Tokens[]): Place {
  const ones = new Set(ways.flatMap((way) => (way.length === 1 ? way : [])));
  const longer = Map.groupBy(
    ways.filter(({ length }) => length > 1),
    ([first = '']) => first,
  );
  return { ones, longer, optional: ways.some(({ length }) => length === 0), gap: 0 };
}

/** The tokens a pattern may start with. */
export function firstsOf(pattern: Pattern): readonly string[] {
  const [place, ...others] = pattern;
  if (place === undefined) return [];
  const own = [...place.ones, ...place.longer.keys()];
  return place.optional ? [...own, ...firstsOf(others)] : own;
}

/** The tokens that may come second in a pattern, and nothing when any may or it may be one token long. */
export function secondsOf(pattern: Pattern): ReadonlySet<string> | undefined {
  const [place, ...others] = pattern;
  if (place === undefined || place.gap > 0) return undefined;
  const seconds = new Set(
    [...place.longer.values()].flatMap((ways) => ways.flatMap((way) => way.slice(1, 2))),
  );
  if (place.ones.size > 0) {
    if (canBeEmpty(others) || hasGapNext(others)) return undefined;
    for (const first of firstsOf(others)) seconds.add(first);
  }
  if (!place.optional) return seconds;
  const later = secondsOf(others);
  return later && new Set([...seconds, ...later]);
}

function canBeEmpty(pattern: Pattern): boolean {
  return pattern.every(({ optional }) => optional);
}

/** Whether a gap may come before any named word. */
function hasGapNext([place, ...others]: Pattern): boolean {
  return place !== undefined && (place.gap > 0 || (place.optional && hasGapNext(others)));
}

/**
 * Where a pattern that starts at `from` ends at the latest; `-1` when it does not stand there. A gap lets no word of
 * `closed` by.
 */
export function endOf(
  pattern: Pattern,
  tokens: Tokens,
  from: number,
  closed?: ReadonlySet<string>,
  at = 0,
): number {
  const place = pattern[at];
  if (place === undefined) return from;
  if (place.gap > 0) return endAfterGap(pattern, tokens, from, closed, at);
  let latest = place.optional ? endOf(pattern, tokens, from, closed, at + 1) : -1;
  const token = tokens[from] ?? '';
  if (place.ones.has(token)) latest = Math.max(latest, endOf(pattern, tokens, from + 1, closed, at + 1));
  if (place.longer.size === 0) return latest;
  for (const way of place.longer.get(token) ?? [])
    if (standsAt(way, tokens, from))
      latest = Math.max(latest, endOf(pattern, tokens, from + way.length, closed, at + 1));
  return latest;
}

type Closed = ReadonlySet<string> | undefined;

/** The widest gap that leaves room for the rest. */
function endAfterGap(pattern: Pattern, tokens: Tokens, from: number, closed: Closed, at: number): number {
  const widest = Math.min(pattern[at]?.gap ?? 0, tokens.length - from);
  let latest = -1;
  for (let width = 0; width <= widest; width += 1) {
    if (width > 0 && closed?.has(tokens[from + width - 1] ?? '') === true) break;
    if (mayStandAt(pattern[at + 1], tokens[from + width]))
      latest = Math.max(latest, endOf(pattern, tokens, from + width, closed, at + 1));
  }
  return latest;
}

/** Without looking further: most words after a gap are not the one. */
function mayStandAt(place: Place | undefined, token = ''): boolean {
  return place === undefined || place.optional || place.ones.has(token) || place.longer.has(token);
}

/** Every token that a phrase names. */
export function namedIn(phrase: string): readonly string[] {
  const words = wordsOf(phrase);
  const tokens = words.length === 1 ? spelledAlone : tokensOf;
  return words.filter((word) => !GAP.test(word)).flatMap((word) => alternatives(word).flatMap(tokens));
}

/** The tokens that are all of a pattern when its other words are left out. */
export function aloneOf(pattern: Pattern): readonly string[] {
  const needed = pattern.filter(({ optional }) => !optional);
  const [only, ...others] = needed;
  return only && others.length === 0 ? [...only.ones] : [];
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

function standsAt(way: Tokens, tokens: Tokens, from: number): boolean {
  for (let step = 0; step < way.length; step += 1) if (tokens[from + step] !== way[step]) return false;
  return true;
}
