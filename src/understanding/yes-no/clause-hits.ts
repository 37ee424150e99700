import { words } from '../languages.ts';
import { alternatives } from '../pattern.ts';
import { indexPhrases, phraseAt, type Hit } from '../phrases.ts';
import type { Tag } from './tags.ts';

/** A clause and the phrases in it; `closed` when it holds nothing else. */
export type ClauseHits = Readonly<{ tokens: readonly string[]; hits: readonly Hit<Tag>[]; closed: boolean }>;

/** Words that are a yes or a no by themselves, whatever the question. */
export function isDirect({ meaning }: Hit<Tag>): boolean {
  return meaning === 'yes' || meaning === 'no' || meaning.startsWith('hedged');
}

export function polarity(hit: Hit<Tag>, { tokens, hits, closed }: ClauseHits): boolean | undefined {
  switch (hit.meaning) {
    case 'yes':
      if (isPlain(hit, tokens)) return quotes.has(tokens[hit.from - 1] ?? '') ? undefined : true;
      return isAtAnEdge(hit, tokens, hits) ? true : undefined;
    case 'no':
      return isAtAnEdge(hit, tokens, hits) && !deniesTheUnknown(hit, { tokens, hits }) ? false : undefined;
    case 'hedgedYes':
    case 'hedgedNo':
      return hit.meaning === 'hedgedYes';
    case 'yesAlone':
      return closed && !hits.some(isNoOfTheTopic) ? true : undefined;
    case 'guessAlone':
      return closed && !hits.some(isOfTheTopic) ? true : undefined;
    case 'contextYes':
    case 'endsYes':
      return true;
    case 'contextNo':
    case 'endsNo':
      return false;
    default:
      return undefined;
  }
}

/** "Yes" and "no" answer at the start or the end of a clause; between other words they are part of something else. */
function isAtAnEdge(hit: Hit<Tag>, tokens: readonly string[], hits: readonly Hit<Tag>[]): boolean {
  return hit.to === tokens.length || isCovered(tokens, hits, 0, hit.from);
}

/** "Unfortunatly yes one more": a word that can be nothing else, unless somebody is quoted. */
function isPlain({ from, to }: Hit<Tag>, tokens: readonly string[]): boolean {
  return tokens.slice(from, to).some((token) => plain.has(token));
}

const plain: ReadonlySet<string> = new Set(words((lexicon) => lexicon.yesNo.plainYes));
const quotes: ReadonlySet<string> = new Set(words((lexicon) => lexicon.yesNo.quotes));

/** "No tengo papeles", "never had a dog": it denies what the question did not ask, so it answers nothing. */
export function deniesTheUnknown(
  hit: Hit<Tag>,
  { tokens, hits }: Pick<ClauseHits, 'tokens' | 'hits'>,
): boolean {
  const last = tokens[hit.to - 1] ?? '';
  if (!denials.has(last) || (hit.meaning === 'no' && opensAnew(tokens, hit.to))) return false;
  const next = nextOfTopic(hit, hits);
  if (next !== undefined && !isJoinedAnew(hit.to, next, tokens)) return false;
  return !isCovered(tokens, hits, hit.to, next === undefined ? tokens.length : joinBefore(next, tokens));
}

function nextOfTopic(hit: Hit<Tag>, hits: readonly Hit<Tag>[]): Hit<Tag> | undefined {
  const at = hits.indexOf(hit);
  return hits.slice(at + 1, at + 1 + MOST_BETWEEN).find(isOfTheTopic);
}

/** Nobody puts more phrases between a "never" and what it denies. */
const MOST_BETWEEN = 8;

/** "No he just gave me a fine", "no joven ya soy abuela": politeness aside, something new begins. */
export function opensAnew(tokens: readonly string[], from: number): boolean {
  for (const [step, token] of tokens.slice(from, from + MOST_BETWEEN).entries()) {
    if (phraseAt(openers, tokens, from + step) !== undefined) return true;
    if (!polite.has(token) && !ADVERB.test(token)) return false;
  }
  return false;
}

export function isPolite(token: string): boolean {
  return polite.has(token);
}

const ADVERB = /(?:ly|mente)$/;
const polite: ReadonlySet<string> = new Set(
  words((lexicon) => lexicon.courtesy)
    .flatMap(alternatives)
    .filter((phrase) => !phrase.includes(' ')),
);

/** "I never paid and there is a warrant": what comes some words after the "and" is said anew. */
export function isJoinedAnew(start: number, { from }: Hit<Tag>, tokens: readonly string[]): boolean {
  const between = tokens.slice(start, from);
  const join = between.findLastIndex((token) => joins.has(token));
  return (join >= 0 && from - (start + join) > 1) || between.some((token) => turns.has(token));
}

function joinBefore({ from }: Hit<Tag>, tokens: readonly string[]): number {
  return tokens.slice(0, from).findLastIndex((token) => joins.has(token));
}

const turns: ReadonlySet<string> = new Set(words((lexicon) => lexicon.yesNo.turns));
const joins: ReadonlySet<string> = new Set(words((lexicon) => lexicon.numbers.joins));

export function isOfTheTopic({ meaning }: Hit<Tag>): boolean {
  return meaning.startsWith('context') || meaning.startsWith('ends');
}

/** In "la verdad prefiero ir en persona" the truth is no yes. */
function isNoOfTheTopic({ meaning }: Hit<Tag>): boolean {
  return meaning === 'contextNo' || meaning === 'endsNo';
}

/** After "no" these begin something new: "no i finished". */
const openers = indexPhrases([[true, words((lexicon) => lexicon.yesNo.openers)]]);
const denials: ReadonlySet<string> = new Set(words((lexicon) => lexicon.yesNo.denials));

/** Whether nothing stands there but fillers and phrases we know. */
export function isCovered(
  tokens: readonly string[],
  hits: readonly Hit<Tag>[],
  from: number,
  to: number,
): boolean {
  const strangers = coverageOf(tokens, hits);
  return strangers[to] === strangers[from];
}

/** How many tokens before each place nothing covers. */
type Coverage = readonly number[];

/** Looked up often for the same clause, so counted once. */
function coverageOf(tokens: readonly string[], hits: readonly Hit<Tag>[]): Coverage {
  const before = counted.get(hits);
  if (before !== undefined) return before;
  const known = new Set(
    hits.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
  );
  const strangers = [0];
  for (const [at, token] of tokens.entries())
    strangers.push((strangers[at] ?? 0) + (fillers.has(token) || known.has(at) ? 0 : 1));
  counted.set(hits, strangers);
  return strangers;
}

const counted = new WeakMap<readonly Hit<Tag>[], Coverage>();

const fillers: ReadonlySet<string> = new Set(
  words(({ fillers: plain, courtesy }) => [...plain, ...courtesy]).flatMap(alternatives),
);
