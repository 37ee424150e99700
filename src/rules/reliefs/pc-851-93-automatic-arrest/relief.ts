import { needsCaliforniaArrest, notForInfractions, outsideCaliforniaArrests } from '../../arrests.ts';
import { intervalOf } from '../../dates/interval.ts';
import { atLeast } from '../../dates/opening.ts';
import { pastIntervalOf } from '../../dates/past-interval.ts';
import type { Facts } from '../../facts.ts';
import type { EligibleFrom } from '../../finding.ts';
import { need } from '../../needs.ts';
import { mayBe } from '../../offences/index.ts';
import { defineRelief } from '../../relief.ts';

/** The state marks many arrests without a conviction by itself. Only its own record tells whether it did. */
export const automaticArrestRelief = defineRelief({
  id: 'pc-851-93-automatic-arrest',
  role: 'automatic',
  cite: 'PEN 851.93',
  papers: { ask: [] },
  checked: '2026-11-23',

  outOfReach: [
    ...outsideCaliforniaArrests('PEN 851.93(a)(1)'),
    notForInfractions('PEN 851.93(a)(2)'),
    {
      reason: 'arrest-before-1973',
      cite: 'PEN 851.93(a)(2)',
      when: ({ arrested }) => arrested !== 'unknown' && intervalOf(arrested).latest < '1973-01-01',
    },
  ],

  bars: [
    {
      // No branch of (a)(2) names a felony charge that was filed and then dismissed.
      reason: 'felony-dismissed-not-automatic',
      cite: 'PEN 851.93(a)(2)',
      when: (facts) => isFelonyDismissed(facts) && !mayBe(facts, 'noTimeLimit'),
    },
    {
      // PEN 851.91 leaves such a crime out as well, so the sentence does not send there.
      reason: 'felony-dismissed-no-time-limit',
      cite: 'PEN 851.93(a)(2)',
      lawyerToo: true,
      when: (facts) => isFelonyDismissed(facts) && mayBe(facts, 'noTimeLimit'),
    },
    {
      reason: 'overturned-not-automatic',
      cite: 'PEN 851.93(a)(2)',
      when: ({ outcome }) => outcome === 'overturned',
    },
  ],

  lawyer: [],
  holds: [],

  waits: [
    {
      reason: 'automatic-arrest-begins',
      cite: 'PEN 851.93(a)(1)',
      inForce: { to: '2024-09-30' },
      when: () => true,
      until: () => ({ date: '2024-10-01', precision: 'exact' }),
    },
    {
      reason: 'automatic-arrest-one-year',
      cite: 'PEN 851.93(a)(2)(B)',
      when: (facts) => isWithoutCharge(facts, 'misdemeanor') && facts.arrested !== 'unknown',
      until: (facts, today) => yearsAfterArrest(1, facts, today),
    },
    {
      reason: 'automatic-arrest-three-years',
      cite: 'PEN 851.93(a)(2)(C)(i)',
      when: (facts) => isWithoutCharge(facts, 'felony') && facts.arrested !== 'unknown',
      until: (facts, today) => yearsAfterArrest(3, facts, today),
    },
  ],

  needs: [
    ...needsCaliforniaArrest('PEN 851.93(a)(1)'),
    need('level', 'PEN 851.93(a)(2)'),
    need('arrested', 'PEN 851.93(a)(2)', ({ outcome }) => outcome === 'not-charged'),
  ],

  discretion: [],

  grants: [
    {
      reason: 'automatic-arrest-dismissed',
      cite: 'PEN 851.93(a)(2)(A)',
      standing: 'maybe-automatic',
      when: ({ level, outcome }) => level === 'misdemeanor' && outcome === 'dismissed',
    },
    {
      reason: 'automatic-arrest-not-charged',
      cite: 'PEN 851.93(a)(2)(B)',
      standing: 'maybe-automatic',
      when: (facts) => isWithoutCharge(facts, 'misdemeanor'),
    },
    {
      reason: 'automatic-arrest-acquitted',
      cite: 'PEN 851.93(a)(2)(B)',
      standing: 'maybe-automatic',
      when: ({ level, outcome }) => level === 'misdemeanor' && outcome === 'acquitted',
    },
    {
      reason: 'automatic-felony-arrest-not-charged',
      cite: 'PEN 851.93(a)(2)(C)(i)',
      standing: 'maybe-automatic',
      when: (facts) => isWithoutCharge(facts, 'felony'),
    },
    {
      reason: 'automatic-felony-arrest-acquitted',
      cite: 'PEN 851.93(a)(2)(C)(i)',
      standing: 'maybe-automatic',
      when: ({ level, outcome }) => level === 'felony' && outcome === 'acquitted',
    },
    {
      reason: 'automatic-arrest-diversion',
      cite: 'PEN 851.93(a)(2)(D)',
      standing: 'maybe-automatic',
      when: ({ outcome }) => outcome === 'diversion',
    },
  ],

  notes: [
    {
      reason: 'arrests-since-1973',
      cite: 'PEN 851.93(a)(2)',
      beside: ['maybe-automatic'],
      when: ({ arrested }) => arrested === 'unknown' || intervalOf(arrested).earliest < '1973-01-01',
    },
    {
      reason: 'automatic-arrest-six-years',
      cite: 'PEN 851.93(a)(2)(C)(ii)',
      beside: ['maybe-automatic', 'later'],
      when: (facts) => isWithoutCharge(facts, 'felony'),
    },
  ],
});

function isFelonyDismissed({ level, outcome }: Facts): boolean {
  return level === 'felony' && outcome === 'dismissed';
}

/** The sentence a crime can bring is not told, so a felony may take the six years of (C)(ii): a note says so. */
function isWithoutCharge({ level, outcome }: Facts, at: 'misdemeanor' | 'felony'): boolean {
  return level === at && outcome === 'not-charged';
}

function yearsAfterArrest(years: number, { arrested }: Facts, today: string): EligibleFrom | undefined {
  return arrested === 'unknown' ? undefined : atLeast(years, pastIntervalOf(arrested, today));
}
