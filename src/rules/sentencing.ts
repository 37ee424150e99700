import { intervalOf, type Interval } from './dates/interval.ts';
import type { Case } from './facts.ts';

/** The sentence is surely from before that day: as told, or because release came before it. */
export function wasSentencedBefore(facts: Case, day: string): boolean {
  const interval = sentencedNoLaterThan(facts);
  return interval !== undefined && interval.latest < day;
}

/** As far as we were told, the sentence can be from before that day. */
export function maySentenceBeBefore(facts: Case, day: string): boolean {
  const interval = sentencedNoLaterThan(facts);
  return interval !== undefined && interval.earliest < day;
}

/** Nobody is released before the sentence, so a release stands in for a day that nobody remembers. */
function sentencedNoLaterThan({ sentenced, released }: Case): Interval | undefined {
  const told = sentenced === 'unknown' ? released : sentenced;
  return told === 'unknown' ? undefined : intervalOf(told);
}
