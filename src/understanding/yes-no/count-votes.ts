import { words } from '../languages.ts';
import { findPhrases, indexPhrases, type Hit } from '../phrases.ts';
import {
  deniesTheUnknown,
  isCovered,
  isDirect,
  isJoinedAnew,
  isOfTheTopic,
  isPolite,
  opensAnew,
  polarity,
  type ClauseHits,
} from './clause-hits.ts';
import { mayBeDenied } from './may-be-denied.ts';
import type { Tag } from './tags.ts';

/** The votes of a clause, from left to right; `unclear` when a no may mean either. */
export function countVotes(clause: ClauseHits): Counted {
  const start: Count = { votes: [], unclear: false };
  const { votes, unclear, turning, idle } = clause.hits.reduce(
    (count, hit) => countHit(count, hit, clause),
    start,
  );
  if (turning !== undefined && turning.used === undefined) {
    if (turning.notOver) return { votes, unclear: true };
    const isLast = isCovered(clause.tokens, clause.hits, turning.to, clause.tokens.length);
    if (isLast) return { votes: [...votes, false], unclear };
    return { votes, unclear: unclear || mayBeDenied(votes, turning, clause) };
  }
  if (idle && mayBeDenied(votes, idle, clause)) return { votes, unclear: true };
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
      return turned(count, hit, clause.tokens);
    case 'strongNo':
      if (deniesTheUnknown(hit, clause)) return { ...count, idle: hit };
      return endsIdle(count, hit, clause) ? count : denied(count, hit, 'all');
    case 'notYet':
      return denied(count, hit, 'yet');
    default: {
      const said = polarity(hit, clause);
      if (said === undefined) return hit.meaning === 'no' ? idled(count, hit, clause) : count;
      return voted(count, hit, said, clause);
    }
  }
}

/** "Nunca me cobraron nada": the last word says again what the first one denied, which we do not know. */
function endsIdle({ idle }: Count, { to }: Hit<Tag>, { tokens }: ClauseHits): boolean {
  return idle !== undefined && to === tokens.length && isDenialWord(tokens[idle.to - 1]);
}

function isDenialWord(token = ''): boolean {
  return negatives.has(token);
}

/** "Community service no prison": a no that is no answer still turns what comes right after it. */
function idled(count: Count, hit: Hit<Tag>, clause: ClauseHits): Count {
  const next = clause.hits[clause.hits.indexOf(hit) + 1];
  const turnsNext =
    next !== undefined && isOfTheTopic(next) && next.from - hit.to <= 1 && !opensAnew(clause.tokens, hit.to);
  return turnsNext ? turned(count, hit, clause.tokens) : { ...count, idle: hit };
}

/** A second "not" before the first has turned anything is beyond us. */
function turned(count: Count, { meaning, from, to }: Hit<Tag>, tokens: readonly string[]): Count {
  const twice =
    count.turning !== undefined && count.turning.used === undefined && !again.has(tokens[from] ?? '');
  const mayAnswer = tokens[from] === 'no';
  return {
    ...count,
    unclear: count.unclear || twice,
    turning: { from, to, used: undefined, notOver: meaning === 'notOver', mayAnswer },
  };
}

/** "Ni una ni otra" denies once, of two things. */
const again: ReadonlySet<string> = new Set(words((lexicon) => lexicon.yesNo.again));

/** "I don't have none" is a no, as "I have none" is. */
function denied(count: Count, { to }: Hit<Tag>, turns: Denial['turns']): Count {
  const turning = count.turning === undefined ? {} : { turning: { ...count.turning, used: false } };
  const votes = [...count.votes, false];
  return { ...count, votes, ...turning, denial: { at: votes.length - 1, to, turns } };
}

function voted(count: Count, hit: Hit<Tag>, said: boolean, { tokens }: ClauseHits): Count {
  const { votes, turning, denial } = count;
  if (isNegative(hit, tokens) && !said) return denied(count, hit, 'none');
  if (isDirect(hit) && said) return { ...count, votes: [...votes, true] };
  if (isDirect(hit)) return namesOneDenied(count, hit, tokens) ?? denied(count, hit, turnsOf(hit, tokens));
  if (untils.has(tokens[hit.from] ?? '')) return { ...count, votes: [...votes, said], ...settled(count) };
  if (!said && pastStates.has(tokens[hit.from] ?? '')) return denied(count, hit, 'none');
  if (turning !== undefined && turns(turning, hit, said, tokens)) {
    const next = { ...count, votes: [...votes, !said], turning: { ...turning, to: hit.to, used: said } };
    return turning.mayAnswer && hit.meaning === 'contextNo' ? { ...next, unclear: true } : next;
  }
  if (denial === undefined || !denies(denial, hit, tokens))
    return { ...count, votes: [...votes, said], named: hit.to };
  if (denial.turns === 'yet' && !said) return count;
  if (denial.turned !== undefined && denial.turned !== said) return { ...count, votes: [...votes, said] };
  if (denial.turns === 'all' || denial.turns === 'yet')
    return { ...count, votes: votes.with(denial.at, !said), denial: { ...denial, turned: said } };
  return said ? { ...count, denial: { ...denial, turned: true } } : { ...count, votes: [...votes, true] };
}

const untils: ReadonlySet<string> = new Set(words((lexicon) => lexicon.yesNo.untils));

/** In "they won't let me off till I pay" the not is done with. */
function settled({ turning }: Count): Pick<Count, 'turning'> {
  return turning === undefined ? {} : { turning: { ...turning, used: false } };
}

const pastStates: ReadonlySet<string> = new Set(words((lexicon) => lexicon.yesNo.pastStates));

/** In "not done, still on it" the not turned the first, and the other says the same once more. */
function turns(turning: Turning, hit: Hit<Tag>, said: boolean, tokens: readonly string[]): boolean {
  if (hit.from - turning.to > REACH || isJoinedAnew(turning.to, hit, tokens)) return false;
  return turning.used === undefined || (turning.used === said && !beginsAnew(hit, tokens));
}

/** "I don't think it is over" turns what follows; "I don't think so" and "nope" do not. */
function turnsOf({ meaning, from, to }: Hit<Tag>, tokens: readonly string[]): Denial['turns'] {
  if (tokens[from] === 'no' && meaning === 'no') return isPolite(tokens[to - 1] ?? '') ? 'none' : 'some';
  if (meaning !== 'hedgedNo') return negatives.has(tokens[to - 1] ?? '') && to - from > 1 ? 'some' : 'none';
  const isOpen = !agreed.has(tokens[to - 1] ?? '');
  if (isOpen && tokens.slice(from, to).some((token) => doubts.has(token))) return 'all';
  return tokens[to - 1] === 'no' ? 'some' : 'none';
}

const agreed: ReadonlySet<string> = new Set(words((lexicon) => lexicon.yesNo.agreed));
const doubts: ReadonlySet<string> = new Set(words((lexicon) => lexicon.yesNo.doubts));

/** "State prison no": a no at the very end denies what is named right before it, if the clause has no verb. */
function namesOneDenied(count: Count, hit: Hit<Tag>, tokens: readonly string[]): Count | undefined {
  const isNamed = count.named === hit.from && count.votes.length === 1 && count.votes[0] === true;
  if (!isNamed || hit.to < tokens.length || !negatives.has(tokens[hit.to - 1] ?? '')) return undefined;
  return findPhrases(echoes, tokens.slice(0, hit.from)).length > 0 ? undefined : { ...count, votes: [false] };
}

/** "No warrants" is one no; "no i am still on it" begins anew. */
function denies({ to, turns }: Denial, hit: Hit<Tag>, tokens: readonly string[]): boolean {
  if (turns === 'none' || hit.from - to >= REACH || isJoinedAnew(to, hit, tokens)) return false;
  return turns !== 'some' || !(opensAnew(tokens, to) || only.has(tokens[hit.from] ?? ''));
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
  turning?: Turning;
  /** There was a "not" that denied nothing we know. */
  idle?: Hit<Tag>;
  /** Where the last word of the topic ended. */
  named?: number;
  /** A no that may turn the words after it; `at` is its vote. */
  denial?: Denial;
}>;

/** `used`: what it has turned, a yes or a no; it turns nothing of the other kind then. */
type Turning = Readonly<{
  from: number;
  to: number;
  used: boolean | undefined;
  notOver: boolean;
  mayAnswer: boolean;
}>;

/** Only `no` itself and the strong ones turn a verb; "nope" stands by itself, and "not yet" before "still" is its reason. */
type Denial = Readonly<{ at: number; to: number; turns: 'all' | 'yet' | 'some' | 'none'; turned?: boolean }>;

const echoes = indexPhrases<Tag>([['yes', words((lexicon) => lexicon.yesNo.echoes)]]);

/** "I do too" is an echo; "I did my time already" says more. */
const AFTERTHOUGHT = 2;

/** So far may a "not" stand from the word it turns. */
const REACH = 7;
