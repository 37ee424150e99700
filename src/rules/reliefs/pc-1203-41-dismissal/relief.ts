import { completionOf, hasKnownEnd, releaseOf } from '../../completion.ts';
import { custodyOf, felonyCustodyOf } from '../../custody.ts';
import { intervalOf } from '../../dates/interval.ts';
import { moreThan } from '../../dates/opening.ts';
import type { Facts } from '../../facts.ts';
import type { EligibleFrom } from '../../finding.ts';
import * as gates from '../../gates.ts';
import { need, needsOfCompletion } from '../../needs.ts';
import { isRegistrationOpen, registrationOf } from '../../registration.ts';
import { defineRelief } from '../../relief.ts';

/** Dismissal of a felony served in county jail or state prison. The judge always decides. */
export const dismissalAfterFelonyCustody = defineRelief({
  id: 'pc-1203-41-dismissal',
  cite: 'PEN 1203.41',
  checked: '2026-11-23',

  outOfReach: [
    ...gates.outsideCaliforniaConvictions('PEN 1203.41(a)(1)'),
    {
      reason: 'not-a-felony',
      cite: 'PEN 1203.41(a)(1)',
      when: ({ level }) => level === 'misdemeanor' || level === 'infraction',
    },
    {
      reason: 'no-felony-custody',
      cite: 'PEN 1203.41(a)(1)',
      when: (facts) => facts.sentence === 'jail-or-fine' || custodyOf(facts) === 'jail',
    },
    {
      reason: 'probation-not-revoked',
      cite: 'PEN 1203.41(a)(1)',
      when: ({ sentence, probation }) =>
        sentence === 'probation' && probation !== 'revoked' && probation !== 'unknown',
    },
  ],

  bars: [
    {
      reason: 'prison-with-registration',
      cite: 'PEN 1203.41(a)(6)',
      when: (facts) => custodyOf(facts) === 'state-prison' && registrationOf(facts) === 'yes',
    },
  ],

  lawyer: [gates.sexOffence('PEN 1203.41(a)(6)'), gates.requiredRegistration('PEN 1203.41(a)(6)')],

  waits: [
    {
      reason: 'one-year-after-split',
      cite: 'PEN 1203.41(a)(2)',
      when: (facts) => custodyOf(facts) === 'split' && hasKnownEnd(facts),
      until: (facts) => afterCompletion(1, facts),
    },
    {
      reason: 'two-years-after-county-jail',
      cite: 'PEN 1203.41(a)(2)',
      doubt: 'straight-term',
      when: (facts) => custodyOf(facts) === 'county-jail' && hasKnownEnd(facts),
      until: (facts) => afterCompletion(2, facts),
    },
    {
      reason: 'two-years-after-prison',
      cite: 'PEN 1203.41(a)(2)',
      doubt: 'completion-of-the-sentence',
      when: (facts) => custodyOf(facts) === 'state-prison' && hasKnownEnd(facts),
      until: (facts) => afterCompletion(2, facts),
    },
    gates.supervisedAfterCustody('PEN 1203.41(a)(3)'),
    gates.servingSentence('PEN 1203.41(a)(3)'),
    gates.onProbation('PEN 1203.41(a)(3)'),
    gates.openCase('PEN 1203.41(a)(3)'),
  ],

  needs: [
    ...gates.needsCaliforniaConviction('PEN 1203.41(a)(1)'),
    need('level', 'PEN 1203.41(a)(1)'),
    need('sentence', 'PEN 1203.41(a)(1)'),
    need('probation', 'PEN 1203.41(a)(1)', ({ sentence }) => sentence === 'probation'),
    need(
      'custodyAfterRevocation',
      'PEN 1203.41(a)(1)',
      ({ sentence, probation }) => sentence === 'probation' && probation === 'revoked',
    ),
    ...needsOfCompletion('PEN 1203.41(a)(2)'),
    need('offence', 'PEN 1203.41(a)(6)'),
    {
      ...need('requiredRegistration', 'PEN 1203.41(a)(6)', isRegistrationOpen),
      doubt: 'registration-not-asked',
    },
    ...gates.needsOfPerson('PEN 1203.41(a)(3)'),
  ],

  discretion: [],

  grants: [
    {
      reason: 'county-jail-served',
      cite: 'PEN 1203.41(a)(1)',
      standing: 'judge-decides',
      item: '5b',
      when: (facts) => custodyOf(facts) === 'county-jail',
    },
    {
      reason: 'split-served',
      cite: 'PEN 1203.41(a)(1)',
      standing: 'judge-decides',
      item: '5a',
      when: (facts) => custodyOf(facts) === 'split',
    },
    {
      reason: 'prison-served',
      cite: 'PEN 1203.41(a)(1)',
      standing: 'judge-decides',
      item: '5c',
      when: (facts) => custodyOf(facts) === 'state-prison',
    },
  ],

  notes: [
    {
      reason: 'earlier-date-arguable',
      cite: 'PEN 1203.41(a)(2)',
      doubt: 'completion-of-the-sentence',
      beside: ['later'],
      when: isOpenCountedFromRelease,
    },
    gates.restitution('PEN 1203.41(d)'),
    {
      reason: 'probation-revoked-into-custody',
      cite: 'PEN 1203.41(a)(1)',
      beside: gates.open,
      when: (facts) => facts.sentence === 'probation' && felonyCustodyOf(facts) !== undefined,
    },
    {
      reason: 'prison-before-realignment',
      cite: 'PEN 1203.42(a)',
      beside: gates.open,
      when: wasSentencedBeforeRealignment,
    },
    gates.registrant(),
  ],
});

/** While a later end is unknown, the date holds for the earlier one: it can only move back. */
function afterCompletion(years: number, facts: Facts): EligibleFrom | undefined {
  const completion = completionOf(facts);
  if (completion === undefined) return undefined;
  const { date, precision } = moreThan(years, completion.end);
  return { date, precision: completion.sure ? precision : 'on-or-after' };
}

/** Two readings of "completion": counted from release the two years are over, counted from parole they are not. */
function isOpenCountedFromRelease(facts: Facts, today: string): boolean {
  const release = releaseOf(facts);
  const later = afterCompletion(2, facts);
  if (custodyOf(facts) !== 'state-prison' || release === undefined || later === undefined) return false;
  return moreThan(2, release).date <= today && today < later.date;
}

/** Realignment sent lower-level felonies to county jail from 1 October 2011. */
function wasSentencedBeforeRealignment(facts: Facts): boolean {
  if (custodyOf(facts) !== 'state-prison' || facts.sentenced === 'unknown') return false;
  return intervalOf(facts.sentenced).latest < '2011-10-01';
}
