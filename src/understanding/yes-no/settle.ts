import type { Topic } from '../questions.ts';
import type { Ballot } from './votes.ts';

/** What counts when the clauses of a message say both, and nothing when a person would have to ask back. */
export function settle(ballots: readonly Ballot[], topic: Topic | undefined): boolean | undefined {
  const counted = ballots.filter(({ votes }) => votes.length > 0);
  return concluded(counted) ?? opened(counted) ?? summedUp(counted, topic);
}

/** "It was suspended so I never went, no": a bare no at the end, and something before it that says no too. */
function concluded(ballots: readonly Ballot[]): boolean | undefined {
  const last = ballots.at(-1);
  if (last?.concludes !== undefined) return last.concludes;
  const said = last?.alone;
  if (said === undefined) return undefined;
  const before = ballots.slice(0, -1);
  const isContradicted = before.some(({ opens }) => opens === !said);
  return before.some(({ votes }) => votes.at(-1) === said) && !isContradicted ? said : undefined;
}

/** "No, I did the classes but not the hours": of a reason that says both, the end agrees with the answer. */
function opened(ballots: readonly Ballot[]): boolean | undefined {
  const [first, ...others] = ballots;
  const rest = [...(first?.votes.slice(1) ?? []), ...others.flatMap(({ votes }) => votes)];
  return first?.opens !== undefined && rest.includes(first.opens) && rest.at(-1) === first.opens
    ? first.opens
    : undefined;
}

/**
 * One thing left is enough for "not all", and one of several for "any": the clause after the "but" tells. "An open case
 * but no warrant" names another thing, and "I had one but it got dismissed" the same one.
 */
function summedUp(ballots: readonly Ballot[], topic: Topic | undefined): boolean | undefined {
  const enough = topic === undefined ? undefined : enoughFor[topic];
  const turn = ballots.findIndex(({ afterBut }, at) => afterBut && at > 0);
  if (enough === undefined || turn < 0) return undefined;
  const isOne = (side: readonly Ballot[], value: boolean): boolean =>
    side.every(({ alone, votes }) => alone === undefined && votes.every((vote) => vote === value));
  const [before, after] = [ballots.slice(0, turn), ballots.slice(turn)];
  if (isOne(before, !enough) && isOne(after, enough)) return enough;
  if (!enough || !isOne(before, true) || !isOne(after, false)) return undefined;
  if (after.every(({ deniesAnother }) => deniesAnother)) return true;
  return after.every(({ pointsBack }) => pointsBack) ? false : undefined;
}

const enoughFor: Readonly<Partial<Record<Topic, boolean>>> = {
  finished: false,
  right: false,
  'open-case': true,
  supervision: true,
  'new-conviction': true,
};

/** "Right, except I was on parole": what stands after "except" is not right. */
export function takesBack(ballots: readonly Ballot[], topic: Topic | undefined): boolean {
  return (
    topic === 'right' && ballots.some(({ afterBut, votes }, at) => at > 0 && afterBut && votes.length === 0)
  );
}

/** "I did the jail but not the ...": where all of it is asked, something is left that we do not know. */
export function leavesSomething(ballots: readonly Ballot[], topic: Topic | undefined): boolean {
  return (
    topic === 'finished' &&
    !ballots.some(({ opens }) => opens === true) &&
    ballots.some(({ afterBut, denies, votes }) => afterBut && denies && votes.length === 0)
  );
}
