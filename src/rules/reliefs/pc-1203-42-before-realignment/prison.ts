import { custodyOf } from '../../custody.ts';
import { intervalOf } from '../../dates/interval.ts';
import type { Case } from '../../facts.ts';
import { realignment } from '../../realignment.ts';

/** We were told a sentence that was not served in prison. */
export function isKnownNotPrison(facts: Case): boolean {
  const custody = custodyOf(facts);
  if (custody !== undefined) return custody !== 'state-prison';
  const { sentence, probation } = facts;
  const keptProbation = sentence === 'probation' && probation !== 'revoked' && probation !== 'unknown';
  return sentence === 'jail-or-fine' || keptProbation;
}

/** The sentence is surely from before realignment, as told or because nobody is released before the sentence. */
export function wasBefore({ sentenced, released }: Case): boolean {
  return [sentenced, released].some((told) => told !== 'unknown' && intervalOf(told).latest < realignment);
}

export function wasSince({ sentenced }: Case): boolean {
  return sentenced !== 'unknown' && intervalOf(sentenced).earliest >= realignment;
}
