import { felonyCustodyOf } from '../../custody.ts';
import type { Facts } from '../../facts.ts';
import * as gates from '../../gates.ts';
import { levelAndOffenceDisagree } from '../../level-of-offence.ts';
import { need } from '../../needs.ts';
import { flagOf, mayBe } from '../../offences/index.ts';
import { defineRelief } from '../../relief.ts';

/** Dismissal after probation. Finished or ended early, the judge must grant it; otherwise the judge may. */
export const dismissalAfterProbation = defineRelief({
  id: 'pc-1203-4-dismissal',
  role: 'clears',
  cite: 'PEN 1203.4',
  checked: '2026-11-23',

  outOfReach: [
    ...gates.outsideCaliforniaConvictions('PEN 1203.4(a)(1)'),
    {
      reason: 'no-probation',
      cite: 'PEN 1203.4(a)(1)',
      when: ({ level, sentence }) =>
        level !== 'infraction' && sentence !== 'probation' && sentence !== 'unknown',
    },
    {
      reason: 'probation-became-custody',
      cite: 'PEN 1203.41(a)(1)',
      when: (facts) =>
        facts.level === 'felony' && facts.sentence === 'probation' && felonyCustodyOf(facts) !== undefined,
    },
    { reason: 'infraction', cite: 'PEN 1203.4(b)', when: ({ level }) => level === 'infraction' },
  ],

  bars: [
    {
      reason: 'listed-offence',
      cite: 'PEN 1203.4(b)',
      when: (facts) => flagOf(facts, 'listedIn1203_4b') === true,
    },
    gates.equipmentStop('PEN 1203.4(b)'),
  ],

  lawyer: [
    gates.sexOffence('PEN 1203.4(b)'),
    gates.policeStop('PEN 1203.4(b)'),
    gates.requiredRegistration(),
  ],

  holds: [
    gates.servingSentence('PEN 1203.4(a)(1)'),
    gates.onThisProbation('PEN 1203.4(a)(1)'),
    gates.onProbation('PEN 1203.4(a)(1)'),
    gates.supervisedAfterCustody('PEN 1203.4(a)(1)'),
    gates.openCase('PEN 1203.4(a)(1)'),
  ],

  waits: [],

  needs: [
    ...gates.needsCaliforniaConviction('PEN 1203.4(a)(1)'),
    need('level', 'PEN 1203.4(b)'),
    need('sentence', 'PEN 1203.4(a)(1)'),
    need('probation', 'PEN 1203.4(a)(1)', (facts) => facts.sentence === 'probation' && !isOverSomehow(facts)),
    gates.needsLastDayOfProbation('PEN 1203.4(a)(1)'),
    gates.thisProbationHasEnded('PEN 1203.4(a)(1)'),
    need(
      'custodyAfterRevocation',
      'PEN 1203.41(a)(1)',
      ({ level, probation }) => level === 'felony' && probation === 'revoked',
    ),
    need('offence', 'PEN 1203.4(b)'),
    gates.whichOffence('PEN 1203.4(b)'),
    levelAndOffenceDisagree('PEN 1203.4(a)(1)'),
    ...gates.needsOfPerson('PEN 1203.4(a)(1)'),
  ],

  discretion: [
    {
      reason: 'probation-violated',
      cite: 'PEN 1203.4(a)(1)',
      items: ['2c'],
      when: ({ probation }) => probation === 'violated',
    },
    {
      reason: 'probation-revoked',
      cite: 'PEN 1203.4(a)(1)',
      items: ['2c'],
      doubt: 'revoked-misdemeanor-probation',
      lawyerToo: true,
      when: ({ probation }) => probation === 'revoked',
    },
    {
      reason: 'probation-over-somehow',
      cite: 'PEN 1203.4(a)(1)',
      items: ['2a', '2c'],
      when: mayBeByRight,
    },
    {
      // A name that covers listed and unlisted driving offences gets the weaker standing.
      reason: 'listed-driving',
      cite: 'PEN 1203.4(c)(1)',
      items: ['2c'],
      when: (facts) => mayBe(facts, 'listedIn12810'),
    },
  ],

  grants: [
    {
      reason: 'probation-completed',
      cite: 'PEN 1203.4(a)(1)',
      standing: 'by-right',
      items: ['2a'],
      when: ({ probation }) => probation === 'completed',
    },
    {
      reason: 'probation-ended-early',
      cite: 'PEN 1203.4(a)(1)',
      standing: 'by-right',
      items: ['2b'],
      when: ({ probation }) => probation === 'ended-early',
    },
  ],

  notes: [
    gates.restitution('PEN 1203.4(c)(3)'),
    {
      reason: 'other-fines',
      cite: 'PEN 1203.4(a)(1)',
      doubt: 'other-fines',
      aloud: true,
      beside: ['by-right'],
      when: ({ probation }) => probation === 'completed',
    },
    {
      reason: 'may-be-by-right',
      cite: 'PEN 1203.4(a)(1)',
      aloud: true,
      beside: ['judge-decides'],
      when: mayBeByRight,
    },
    {
      reason: 'revoked-two-sections',
      cite: 'PEN 1203.4a(b)',
      doubt: 'revoked-misdemeanor-probation',
      beside: gates.open,
      when: ({ level, probation, custodyAfterRevocation }) =>
        probation === 'revoked' && (level === 'misdemeanor' || custodyAfterRevocation === 'jail'),
    },
    gates.drivingRecord(),
    gates.registrant(),
    gates.registrationUnknown(),
  ],
});

/**
 * A misdemeanor's probation is over, and nobody remembers how it ended. However it did, this law reaches it: the judge
 * must grant it or may. Felony probation may have ended in custody, where another law begins.
 */
function isOverSomehow({ level, sentence, probation, supervision }: Facts): boolean {
  return (
    level === 'misdemeanor' && sentence === 'probation' && probation === 'unknown' && supervision === 'none'
  );
}

/** A listed driving offence is the judge's choice however probation ended. */
function mayBeByRight(facts: Facts): boolean {
  return isOverSomehow(facts) && !mayBe(facts, 'listedIn12810');
}
