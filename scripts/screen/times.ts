import { intervalOf } from '../../src/rules/dates/interval.ts';
import type { Known, PartialDate } from '../../src/rules/index.ts';

type When = Known<PartialDate>;

/** Surely earlier: a date that may be the same or later is not. */
export function isBefore(one: When, other: When): boolean {
  if (one === 'unknown' || other === 'unknown') return false;
  return intervalOf(one).latest < intervalOf(other).earliest;
}

/** Surely after a day. */
export function isAfter(one: When, day: string): boolean {
  return one !== 'unknown' && intervalOf(one).earliest > day;
}

/** Some of what the date can mean is already over. */
export function mayBeOver(one: When, day: string): boolean {
  return one !== 'unknown' && intervalOf(one).earliest < day;
}
