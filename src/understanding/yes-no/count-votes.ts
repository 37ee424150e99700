import { words } from '../languages.ts';
import { findPhrases, indexPhrases, type Hit } from '../phrases.ts';
import { deniesTheUnknown, isCovered, isDirect, openers, polarity, type ClauseHits } from './clause-hits.ts';
import type { Tag } from './tags.ts';

/** The votes of a clause, from left to right; `unclear` when a no may mean either. */
export function countVotes(clause: ClauseHits): Counted {
  const start: Count = { votes: [], unclear: false };
  const { votes, unclear, turning } = clause.hits.reduce((count, hit) => countHit(count, hit, clause), start);
  if (turning?.used === false && turning.notOver) return { votes, unclear: true };
  if (turning?.used === false) {
    const isLast = isCovered(clause.tokens, clause.hits, turning.to, clause.tokens.length);
    return { votes: isLast ? [...votes, false] : votes, unclear };
  }
  return { votes: votes.length === 0 && isEcho(clause) ? [true] : votes, unclear };
}

/** "I do", "lo tengo": the question's verb again and nothing else. */
function isEcho({ tokens, hits }: ClauseHits): boolean {
  const said = findPhrases(echoes, tokens);
  const last = said.at(-1);
  if (last === undefined || tokens.length - last.to > AFTERTHOUGHT) return false;
  return isCovered(tokens, [...hits.filter(isHedge), ...said], 0, tokens.length);
}

function isHedge({ meaning }: Hit<Tag>): boolean {
  return meaning === 'hedges';
}

function countHit(count: Count, hit: Hit<Tag>, clause: ClauseHits): Count {
  switch (hit.meaning) {
    case 'negators':
    case 'notOver':
      return turned(count, hit, clause.tokens[hit.from] === 'no');
    case 'strongNo':
      return deniesTheUnknown(hit, clause) ? count : denied(count, hit, 'all');
    case 'notYet':
      return denied(count, hit, 'yet');
    default: {
      const said = polarity(hit, clause);
      return said === undefined ? count : voted(count, hit, said, clause);
    }
  }
}

/** A second "not" before the first has turned anything is beyond us. */
function turned(count: Count, { meaning, to }: Hit<Tag>, mayAnswer: boolean): Count {
  const twice = count.turning?.used === false;
  return {
    ...count,
    unclear: count.unclear || twice,
    turning: { to, used: false, notOver: meaning === 'notOver', mayAnswer },
  };
}

/** "I don't have none" is a no, as "I have none" is. */
function denied(count: Count, { to }: Hit<Tag>, turns: Denial['turns']): Count {
  const turning = count.turning === undefined ? {} : { turning: { ...count.turning, used: true } };
  const votes = [...count.votes, false];
  return { ...count, votes, ...turning, denial: { at: votes.length - 1, to, turns } };
}

function voted(count: Count, hit: Hit<Tag>, said: boolean, { tokens }: ClauseHits): Count {
  const { votes, turning, denial } = count;
  if (isNegative(hit, tokens) && !said) return denied(count, hit, 'none');
  if (isDirect(hit) && said) return { ...count, votes: [...votes, true] };
  if (isDirect(hit)) return denied(count, hit, tokens[hit.from] === 'no' ? 'some' : 'none');
  if (
    turning !== undefined &&
    hit.from - turning.to <= REACH &&
    !(turning.used && beginsAnew(hit, tokens)) &&
    !isJoinedAnew(turning.to, hit, tokens)
  ) {
    const next = { ...count, votes: [...votes, !said], turning: { ...turning, to: hit.to, used: true } };
    return turning.mayAnswer && hit.meaning === 'contextNo' ? { ...next, unclear: true } : next;
  }
  if (denial === undefined || !denies(denial, hit, tokens)) return { ...count, votes: [...votes, said] };
  if (denial.turns === 'yet' && !said) return count;
  if (denial.turns === 'all' || denial.turns === 'yet')
    return { ...count, votes: votes.with(denial.at, !said) };
  return said ? count : { ...count, votes: [...votes, true] };
}

/** "No warrants" is one no; "no i am still on it" begins anew. */
function denies({ to, turns }: Denial, hit: Hit<Tag>, tokens: readonly string[]): boolean {
  if (turns === 'none' || hit.from - to >= REACH || isJoinedAnew(to, hit, tokens)) return false;
  return turns !== 'some' || !(openers.has(tokens[to] ?? '') || only.has(tokens[hit.from] ?? ''));
}

/** "No, nothing like that" is one no: what is a no by itself is not turned by the no before it. */
function isNegative({ from, to, meaning }: Hit<Tag>, tokens: readonly string[]): boolean {
  return (
    to - from > 1 &&
    /^(?:context|ends)No$/.test(meaning) &&
    tokens.slice(from, to).some((token) => negatives.has(token))
  );
}

const negatives: ReadonlySet<string> = new Set(
  words((lexicon) => [...lexicon.yesNo.denials, ...lexicon.yesNo.negators]),
);

/** "I never paid and there is a warrant": what comes some words after the "and" is said anew. */
function isJoinedAnew(start: number, { from }: Hit<Tag>, tokens: readonly string[]): boolean {
  const join = tokens.slice(start, from).findLastIndex((token) => joins.has(token));
  return join >= 0 && from - (start + join) > 1;
}

const joins: ReadonlySet<string> = new Set(words((lexicon) => lexicon.numbers.joins));

/** In "not prison, just jail" the not is done with before "just". */
function beginsAnew({ from }: Hit<Tag>, tokens: readonly string[]): boolean {
  return only.has(tokens[from] ?? '') || only.has(tokens[from - 1] ?? '');
}

const only: ReadonlySet<string> = new Set(words((lexicon) => lexicon.yesNo.only));

export type Counted = Readonly<{ votes: readonly boolean[]; unclear: boolean }>;

/** What has been counted up to one hit. */
type Count = Readonly<{
  votes: readonly boolean[];
  unclear: boolean;
  /**
   * A "not" that turns what follows, and whether anything did. One that may be the answer itself turns no no into a
   * yes: "no he estado limpio".
   */
  turning?: Readonly<{ to: number; used: boolean; notOver: boolean; mayAnswer: boolean }>;
  /** A no that may turn the words after it; `at` is its vote. */
  denial?: Denial;
}>;

/** Only `no` itself and the strong ones turn a verb; "nope" stands by itself, and "not yet" before "still" is its reason. */
type Denial = Readonly<{ at: number; to: number; turns: 'all' | 'yet' | 'some' | 'none' }>;

const echoes = indexPhrases<Tag>([['yes', words((lexicon) => lexicon.yesNo.echoes)]]);

/** "I do too" is an echo; "I did my time already" says more. */
const AFTERTHOUGHT = 2;

/** So far may a "not" stand from the word it turns. */
const REACH = 5;
