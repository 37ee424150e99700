import { custodyOf } from './custody.ts';
import { intervalOf, type Interval } from './dates/interval.ts';
import type { PartialDate } from './dates/partial-date.ts';
import type { Case, Known } from './facts.ts';

/** When a sentence was complete; not `sure` when a later end is still unknown. */
type Completion = Readonly<{ end: Interval; sure: boolean }>;

/**
 * The end of a sentence served in custody: release, or the end of the supervision that followed, whichever is later.
 * The statutes say "completion of the sentence" and no more; the later date is the safe reading.
 */
export function completionOf(facts: Case): Completion | undefined {
  const released = known(facts.released);
  const supervisionEnded = known(facts.supervisionEnded);
  const end =
    released && supervisionEnded ? later(released, supervisionEnded) : (supervisionEnded ?? released);
  return end && { end, sure: supervisionEnded !== undefined || !maySupervisionHaveFollowed(facts) };
}

/** At least one of the dates that completion is counted from is known. */
export function hasKnownEnd({ released, supervisionEnded }: Case): boolean {
  return released !== 'unknown' || supervisionEnded !== 'unknown';
}

/** The end of custody alone, where a lawyer may argue that this is completion. */
export function releaseOf({ released }: Case): Interval | undefined {
  return known(released);
}

/** A split term always ends in supervision, a straight county jail term never does. */
export function maySupervisionHaveFollowed(facts: Case): boolean {
  const custody = custodyOf(facts);
  return custody === 'split' || (custody === 'state-prison' && facts.supervisedAfter !== 'no');
}

function known(date: Known<PartialDate>): Interval | undefined {
  return date === 'unknown' ? undefined : intervalOf(date);
}

/** ISO dates compare in order as text. */
function later(one: Interval, other: Interval): Interval {
  return {
    earliest: one.earliest > other.earliest ? one.earliest : other.earliest,
    latest: one.latest > other.latest ? one.latest : other.latest,
  };
}
