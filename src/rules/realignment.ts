import { custodyOf } from './custody.ts';
import { intervalOf } from './dates/interval.ts';
import type { Case } from './facts.ts';

/** From this day lower-level felonies went to county jail under PEN 1170(h) instead of state prison. */
export const realignment = '2011-10-01';

/** Whose county sentence was over before then served ordinary jail, whatever it was called. */
export function wasCountyJailBeforeRealignment(facts: Case): boolean {
  const custody = custodyOf(facts);
  if (facts.level !== 'felony' || (custody !== 'county-jail' && custody !== 'split')) return false;
  const over = custody === 'split' ? facts.supervisionEnded : facts.released;
  return over !== 'unknown' && intervalOf(over).latest < realignment;
}

/** Served as a felony for sure: state prison, or county jail that was not over before then. */
export function wasFelonyCustodySurely(facts: Case): boolean {
  const custody = custodyOf(facts);
  if (custody === 'state-prison') return true;
  if (facts.level !== 'felony' || (custody !== 'county-jail' && custody !== 'split')) return false;
  const over = custody === 'split' ? facts.supervisionEnded : facts.released;
  return over !== 'unknown' && intervalOf(over).latest >= realignment;
}
