import { custodyOf } from './custody.ts';
import type { Interval } from './dates/interval.ts';
import type { PartialDate } from './dates/partial-date.ts';
import { pastIntervalOf } from './dates/past-interval.ts';
import type { Case, Facts, Known } from './facts.ts';
import type { EligibleFrom } from './finding.ts';

/** When a sentence was complete; not `sure` when a later end is still unknown. */
type Completion = Readonly<{ end: Interval; sure: boolean }>;

/**
 * The end of a sentence served in custody: release, or the end of the supervision that followed, whichever is later.
 * The statutes say "completion of the sentence" and no more; the later date is the safe reading. Nothing is complete
 * while its supervision goes on.
 */
export function completionOf(facts: Facts, today: string): Completion | undefined {
  if (isSupervisionRunning(facts)) return undefined;
  const released = known(facts.released, today);
  const supervisionEnded = known(facts.supervisionEnded, today);
  const end =
    released && supervisionEnded ? later(released, supervisionEnded) : (supervisionEnded ?? released);
  return end && { end, sure: supervisionEnded !== undefined || !maySupervisionHaveFollowed(facts) };
}

/** The day a clock opens that starts at completion. While a later end is unknown, that day can only move back. */
export function afterCompletion(
  facts: Facts,
  today: string,
  open: (end: Interval) => EligibleFrom,
): EligibleFrom | undefined {
  const completion = completionOf(facts, today);
  if (completion === undefined) return undefined;
  const { date, precision } = open(completion.end);
  return { date, precision: completion.sure ? precision : 'on-or-after' };
}

/** At least one of the dates that completion is counted from is known, and the count has begun. */
export function isCompletionDated(facts: Facts): boolean {
  return (
    !isSupervisionRunning(facts) && (facts.released !== 'unknown' || facts.supervisionEnded !== 'unknown')
  );
}

/** The end of custody alone, where a lawyer may argue that this is completion. */
export function releaseOf({ released }: Case, today: string): Interval | undefined {
  return known(released, today);
}

/** A split term always ends in supervision, a straight county jail term never does. */
export function maySupervisionHaveFollowed(facts: Case): boolean {
  const custody = custodyOf(facts);
  return custody === 'split' || (custody === 'state-prison' && facts.supervisedAfter !== 'no');
}

/** The supervision somebody is under today may be this case's: nobody told us that this one's has ended. */
export function isSupervisionRunning(facts: Facts): boolean {
  return (
    facts.supervision === 'after-custody' &&
    facts.supervisionEnded === 'unknown' &&
    maySupervisionHaveFollowed(facts)
  );
}

function known(date: Known<PartialDate>, today: string): Interval | undefined {
  return date === 'unknown' ? undefined : pastIntervalOf(date, today);
}

/** ISO dates compare in order as text. */
function later(one: Interval, other: Interval): Interval {
  return {
    earliest: one.earliest > other.earliest ? one.earliest : other.earliest,
    latest: one.latest > other.latest ? one.latest : other.latest,
  };
}
