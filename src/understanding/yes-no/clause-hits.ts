import { words } from '../languages.ts';
import { alternatives } from '../pattern.ts';
import type { Hit } from '../phrases.ts';
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
      return isAtAnEdge(hit, tokens, hits) ? true : undefined;
    case 'no':
      return isAtAnEdge(hit, tokens, hits) && !deniesTheUnknown(hit, { tokens, hits }) ? false : undefined;
    case 'hedgedYes':
    case 'hedgedNo':
      return hit.meaning === 'hedgedYes';
    case 'yesAlone':
      return closed ? true : undefined;
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

/** "No tengo papeles", "never had a dog": it denies what the question did not ask, so it answers nothing. */
export function deniesTheUnknown(
  hit: Hit<Tag>,
  { tokens, hits }: Pick<ClauseHits, 'tokens' | 'hits'>,
): boolean {
  if (!denials.has(tokens[hit.to - 1] ?? '') || openers.has(tokens[hit.to] ?? '')) return false;
  if (coverageOf(tokens, hits).lastOfTopic >= hit.to) return false;
  return !isCovered(tokens, hits, hit.to, tokens.length);
}

function isOfTheTopic(meaning: Tag): boolean {
  return /^(?:context|ends)/.test(meaning);
}

/** After "no" these begin something new: "no i finished". */
export const openers: ReadonlySet<string> = new Set(words((lexicon) => lexicon.yesNo.openers));
const denials: ReadonlySet<string> = new Set(words((lexicon) => lexicon.yesNo.denials));

/** Whether nothing stands there but fillers and phrases we know. */
export function isCovered(
  tokens: readonly string[],
  hits: readonly Hit<Tag>[],
  from: number,
  to: number,
): boolean {
  const { strangers } = coverageOf(tokens, hits);
  return strangers[to] === strangers[from];
}

/** How many tokens before each place nothing covers, and where the last phrase of the topic begins. */
type Coverage = Readonly<{ strangers: readonly number[]; lastOfTopic: number }>;

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
  const lastOfTopic = hits.findLast(({ meaning }) => isOfTheTopic(meaning))?.from ?? -1;
  const coverage = { strangers, lastOfTopic };
  counted.set(hits, coverage);
  return coverage;
}

const counted = new WeakMap<readonly Hit<Tag>[], Coverage>();

const fillers: ReadonlySet<string> = new Set(
  words(({ fillers: plain, courtesy }) => [...plain, ...courtesy]).flatMap(alternatives),
);
