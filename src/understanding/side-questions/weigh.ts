import type { Match } from './match-kinds.ts';
import type { Opinion } from './opinion.ts';
import type { SideQuestion } from './side-questions.ts';
import type { Subject } from './word-points.ts';

/**
 * What the rules found and what the words speak for, put together. What both say is asked; where they differ the one that
 * is far ahead wins, and otherwise the person is asked which of the two was meant.
 */
export function weigh(match: Match, opinion: Opinion): Match {
  const named = namedBy(match);
  const votes = [...opinion]
    .map(([subject, share]) => ({ subject, vote: named.includes(subject) ? RULED * share : share }))
    .sort((one, other) => other.vote - one.vote);
  const all = votes.reduce((total, { vote }) => total + vote, 0);
  const [best, next] = votes;
  if (best === undefined || next === undefined) return match;
  const enough = match.kind === 'none' ? ALONE : TOGETHER;
  if (best.vote >= enough * all) return matchOf(best.subject);
  if (match.kind === 'none') return match;
  return eitherOf(best.subject, next.subject);
}

/** The word of the rules counts as much as the words do when they are so many to one. */
const RULED = 16;
/** The share of the votes that is far ahead; more is asked for where the rules found nothing. */
const TOGETHER = 0.55;
const ALONE = 0.7;

function namedBy(match: Match): readonly Subject[] {
  if (match.kind === 'asked') return [match.intent];
  if (match.kind === 'either') return match.intents;
  return match.kind === 'elsewhere' ? ['out-of-scope'] : [];
}

function matchOf(subject: Subject): Match {
  return subject === 'out-of-scope' ? { kind: 'elsewhere' } : { kind: 'asked', intent: subject };
}

function eitherOf(one: Subject, other: Subject): Match {
  const [first, second] = [one, other].filter(
    (subject): subject is SideQuestion => subject !== 'out-of-scope',
  );
  if (first === undefined || second === undefined) return { kind: 'none' };
  return { kind: 'either', intents: [first, second] };
}
