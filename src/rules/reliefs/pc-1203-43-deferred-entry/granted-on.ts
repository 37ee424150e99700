import { intervalOf } from '../../dates/interval.ts';
import type { Case } from '../../facts.ts';

/** From this day the drug program was deferred entry of judgment: the person pleaded guilty first. */
const began = '1997-01-01';
/** From this day it is pretrial diversion again, without a plea. */
const ended = '2018-01-01';

/** The earliest day the program can have been granted: the day told, or else the arrest, which came before it. */
function earliestGrant({ sentenced, arrested }: Case): string | undefined {
  const told = sentenced === 'unknown' ? arrested : sentenced;
  return told === 'unknown' ? undefined : intervalOf(told).earliest;
}

export function wasGrantedBeforeItBegan({ sentenced }: Case): boolean {
  return sentenced !== 'unknown' && intervalOf(sentenced).latest < began;
}

/** An early arrest may have led to a program granted in time. */
export function mayBeGrantedBeforeItBegan(facts: Case): boolean {
  const earliest = earliestGrant(facts);
  return earliest !== undefined && earliest < began;
}

export function wasGrantedAfterItEnded(facts: Case): boolean {
  const earliest = earliestGrant(facts);
  return earliest !== undefined && earliest >= ended;
}
