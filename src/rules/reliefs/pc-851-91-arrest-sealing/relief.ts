import { isBelowFelony, needsCaliforniaArrest, outsideCaliforniaArrests } from '../../arrests.ts';
import { mayBeDeferredEntry } from '../../deferred-entry.ts';
import type { Facts } from '../../facts.ts';
import { need } from '../../needs.ts';
import { defineRelief } from '../../relief.ts';
import * as is from './predicates.ts';
import { isLikelyOver, timeLimits } from './time-limit.ts';

/** Sealing an arrest that did not end in a conviction: mostly a right, once nobody can file the charge any more. */
export const arrestSealing = defineRelief({
  id: 'pc-851-91-arrest-sealing',
  role: 'clears',
  cite: 'PEN 851.91',
  papers: { ask: ['CR-409', 'CR-410', 'CR-106'] },
  checked: '2026-11-23',

  outOfReach: outsideCaliforniaArrests('PEN 851.91(a)(1)'),

  bars: [
    {
      reason: 'no-time-limit',
      cite: 'PEN 851.91(a)(2)(B)',
      lawyerToo: true,
      when: (facts) => is.isKnownNotAcquitted(facts) && is.hasNoTimeLimit(facts),
    },
  ],

  lawyer: [
    {
      reason: 'no-time-limit-perhaps',
      cite: 'PEN 851.91(a)(2)(B)',
      when: (facts) =>
        facts.disposition === 'no-conviction' &&
        is.isKnownNotAcquitted(facts) &&
        is.mayHaveNoTimeLimit(facts),
    },
    {
      reason: 'arrest-evaded',
      cite: 'PEN 851.91(a)(2)(C)',
      doubt: 'arrest-evasion',
      when: ({ disposition, evaded }) => disposition === 'no-conviction' && evaded === 'yes',
    },
  ],

  holds: [],

  waits: timeLimits,

  needs: [
    ...needsCaliforniaArrest('PEN 851.91(a)(1)'),
    need('level', 'PEN 851.91(a)(2)', is.isLevelOpen),
    need('arrested', 'PEN 851.91(a)(2)(A)', is.wasNotCharged),
    {
      missing: 'offence',
      reason: 'unknown-arrest-offence',
      cite: 'PEN 851.91(a)(2)(B)',
      when: is.isOffenceOpen,
    },
    need('evaded', 'PEN 851.91(a)(2)(C)', ({ disposition }) => disposition === 'no-conviction'),
  ],

  discretion: [
    {
      reason: 'abuse-pattern',
      cite: 'PEN 851.91(c)(2)',
      items: [],
      lawyerToo: true,
      when: (facts) => facts.abusePattern === 'yes' && is.mayBeAbuse(facts),
    },
    {
      reason: 'unknown-abuse-pattern',
      cite: 'PEN 851.91(c)(2)',
      items: [],
      lawyerToo: true,
      when: (facts) => facts.abusePattern === 'unknown' && is.mayBeAbuse(facts),
    },
  ],

  grants: [
    {
      reason: 'arrest-dismissed',
      cite: 'PEN 851.91(a)(1)(B)(i)',
      standing: 'by-right',
      doubt: 'arrest-refiling',
      when: ({ outcome }) => outcome === 'dismissed',
    },
    {
      reason: 'arrest-diversion',
      cite: 'PEN 851.91(a)(1)(B)(i)',
      standing: 'by-right',
      when: ({ outcome }) => outcome === 'diversion',
    },
    {
      reason: 'arrest-acquitted',
      cite: 'PEN 851.91(a)(1)(B)(ii)',
      standing: 'by-right',
      when: ({ outcome }) => outcome === 'acquitted',
    },
    {
      reason: 'arrest-overturned',
      cite: 'PEN 851.91(a)(1)(B)(iii)',
      standing: 'by-right',
      lawyerToo: true,
      when: ({ outcome }) => outcome === 'overturned',
    },
    {
      reason: 'arrest-not-charged',
      cite: 'PEN 851.91(a)(1)(A)',
      standing: 'by-right',
      doubt: 'arrest-time-limit',
      lawyerToo: true,
      when: is.wasNotCharged,
    },
  ],

  notes: [
    {
      // The right, and the choice of the judge, begin only once the arrest is one that can be sealed.
      reason: 'only-after-time-limit',
      cite: 'PEN 851.91(a)(1)(A)',
      doubt: 'arrest-time-limit',
      aloud: true,
      lawyerToo: true,
      beside: ['by-right', 'judge-decides'],
      when: is.wasNotCharged,
    },
    {
      reason: 'only-if-not-refiled',
      cite: 'PEN 851.91(a)(1)(B)(i)',
      doubt: 'arrest-refiling',
      aloud: true,
      lawyerToo: true,
      beside: ['by-right', 'judge-decides'],
      when: (facts, today) => facts.outcome === 'dismissed' && !mayBeFiledAgain(facts, today),
    },
    {
      reason: 'abuse-pattern-may-be-right',
      cite: 'PEN 851.91(c)(1)',
      aloud: true,
      beside: ['judge-decides'],
      when: ({ abusePattern }) => abusePattern === 'unknown',
    },
    {
      reason: 'felony-may-be-refiled',
      cite: 'PEN 1387',
      doubt: 'arrest-refiling',
      aloud: true,
      lawyerToo: true,
      beside: ['by-right', 'judge-decides'],
      when: mayBeFiledAgain,
    },
    {
      reason: 'open-case-beside-arrest',
      cite: 'PEN 851.91(a)(2)(A)',
      aloud: true,
      lawyerToo: true,
      beside: ['by-right', 'judge-decides', 'later', 'need-record', 'lawyer'],
      when: ({ facingCharges }) => facingCharges === 'yes',
    },
    {
      // Sealing leaves the plea as it is, and the plea is what counts for immigration.
      reason: 'deferred-entry-perhaps',
      cite: 'PEN 1203.43',
      aloud: true,
      lawyerToo: true,
      when: mayBeDeferredEntry,
    },
    {
      // A warrant may be for this very arrest, and nobody with one should be sent to give fingerprints.
      reason: 'unknown-facing-charges',
      cite: 'PEN 851.91(a)(2)(A)',
      aloud: true,
      lawyerToo: true,
      beside: ['by-right', 'judge-decides', 'later', 'need-record'],
      when: (facts) => is.wasNotCharged(facts) && facts.facingCharges === 'unknown',
    },
    {
      reason: 'minor-arrest',
      cite: 'PEN 851.7',
      lawyerToo: true,
      when: ({ level, circumstances }) => level === 'misdemeanor' && circumstances.includes('under-18'),
    },
  ],
});

/** A felony dismissed within the time to file it. */
function mayBeFiledAgain(facts: Facts, today: string): boolean {
  return facts.outcome === 'dismissed' && !isBelowFelony(facts) && !isLikelyOver(facts, today);
}
