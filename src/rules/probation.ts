import { moreThan } from './dates/opening.ts';
import { intervalOf } from './dates/interval.ts';
import type { PartialDate } from './dates/partial-date.ts';
import type { Case, Known } from './facts.ts';
import type { EligibleFrom } from './finding.ts';

/**
 * The probation of this case goes on today: nobody told us of an end, and its last day has not passed. A last day still
 * to come counts for more than the word that it is over: only a judge ends probation before that.
 */
export function isProbationRunning({ sentence, probation, probationEnds }: Case, today: string): boolean {
  const over = dayAfter(probationEnds);
  if (probation === 'ongoing') return over === undefined || today < over.date;
  const isSaidToBeOver = sentence === 'probation' && probation !== 'ended-early' && probation !== 'revoked';
  return isSaidToBeOver && over !== undefined && today < over.date;
}

/** The first day that is surely after the last day of probation. */
export function dayAfter(probationEnds: Known<PartialDate>): EligibleFrom | undefined {
  return probationEnds === 'unknown' ? undefined : moreThan(0, intervalOf(probationEnds));
}
