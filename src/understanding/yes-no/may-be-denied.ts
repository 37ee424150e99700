import { words } from '../languages.ts';
import type { Hit } from '../phrases.ts';
import { isDirect, isOfTheTopic, type ClauseHits } from './clause-hits.ts';
import type { Tag } from './tags.ts';

/**
 * Nothing but words of the topic say yes, and beside them stands a "not" that denies we know not what: in "probation no
 * hubo" it is the probation. In English what a "no" denies comes after it.
 */
export function mayBeDenied(votes: readonly boolean[], idle: Idle, { tokens, hits }: ClauseHits): boolean {
  const isTopicYes =
    votes.length > 0 && votes.every(Boolean) && !hits.some((hit) => isDirect(hit) && hit.meaning !== 'no');
  return isTopicYes && hits.some((hit) => isBeside(hit, idle, tokens));
}

/** No "and", "which" or new "I" stands between the phrase and the "not". */
function isBeside(hit: Hit<Tag>, idle: Idle, tokens: readonly string[]): boolean {
  const { from, to } = hit;
  if (!isOfTheTopic(hit)) return false;
  if (from > idle.from) return !tokens.slice(idle.to, from).some((token) => links.has(token));
  if (tokens[idle.from] === 'no' && !verbs.has(tokens[idle.to] ?? '')) return false;
  return !tokens.slice(to, idle.from + 1).some((token) => links.has(token));
}

type Idle = Readonly<{ from: number; to: number }>;

/** In Spanish a verb comes after the "no" that denies what was named before it. */
const verbs: ReadonlySet<string> = new Set(words((lexicon) => lexicon.yesNo.verbs));
const links: ReadonlySet<string> = new Set(words(({ numbers, yesNo }) => [...numbers.joins, ...yesNo.links]));
