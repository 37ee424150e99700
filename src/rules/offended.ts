import type { Cite } from './cite.ts';
import { intervalOf } from './dates/interval.ts';
import type { Case } from './facts.ts';
import type { Need } from './relief.ts';

/** The offence is surely from before that day, as told or because nobody is sentenced or released before the offence. */
export function wasOffendedBefore({ offended, sentenced, released }: Case, day: string): boolean {
  return [offended, sentenced, released].some((told) => told !== 'unknown' && intervalOf(told).latest < day);
}

/** The offence is surely from that day or later. */
export function wasOffendedSince({ offended }: Case, day: string): boolean {
  return offended !== 'unknown' && intervalOf(offended).earliest >= day;
}

/** The day of the law lies within what we were told, or nobody told us. */
export function needsOffended(cite: Cite, day: string): Need {
  return {
    missing: 'offended',
    reason: 'unknown-offended',
    cite,
    when: (facts) => !wasOffendedBefore(facts, day) && !wasOffendedSince(facts, day),
  };
}
