import type { Cite } from './cite.ts';
import type { Case } from './facts.ts';
import { juvenileCourt, otherCourts } from './gates.ts';
import { need } from './needs.ts';
import type { Need, Row, When } from './relief.ts';

/** Rows that the reliefs for an arrest without a conviction share. */

/** A relief of these sections is for a case of an adult in a California court that did not end in a conviction. */
export function outsideCaliforniaArrests(cite: Cite): readonly Row[] {
  return [
    ...otherCourts(cite),
    juvenileCourt('WIC 786'),
    { reason: 'was-convicted', cite, when: ({ disposition }) => disposition === 'conviction' },
  ];
}

/** The section is only for a diversion program that was finished. */
export function noFinishedDiversion(cite: Cite): Row {
  return {
    reason: 'not-diversion',
    cite,
    when: ({ outcome }) => outcome !== 'diversion' && outcome !== 'unknown',
  };
}

export function notForInfractions(cite: Cite): Row {
  return { reason: 'not-for-infractions', cite, when: ({ level }) => level === 'infraction' };
}

/** How it ended is asked only once it is known that it was no conviction. */
export function needsCaliforniaArrest(cite: Cite): readonly [Need, Need, Need] {
  const wasNoConviction: When = ({ disposition }) => disposition === 'no-conviction';
  return [need('court', cite), need('disposition', cite), need('outcome', cite, wasNoConviction)];
}

/** Less than a felony: mostly a year to file it, and never without a time limit. */
export function isBelowFelony({ level }: Case): boolean {
  return level === 'misdemeanor' || level === 'infraction';
}
