import { moreThan } from '../../dates/opening.ts';
import { pastIntervalOf } from '../../dates/past-interval.ts';
import type { Facts } from '../../facts.ts';
import * as gates from '../../gates.ts';
import * as levels from '../../level-of-offence.ts';
import { need } from '../../needs.ts';
import { flagOf, mayBe } from '../../offences/index.ts';
import { defineRelief } from '../../relief.ts';

/** Dismissal of a misdemeanor without probation, or of an infraction, more than a year after the sentence. */
export const dismissalWithoutProbation = defineRelief({
  id: 'pc-1203-4a-dismissal',
  role: 'clears',
  cite: 'PEN 1203.4a',
  checked: '2026-11-23',

  outOfReach: [
    ...gates.outsideCaliforniaConvictions('PEN 1203.4a(a)'),
    {
      reason: 'probation-granted',
      cite: 'PEN 1203.4a(a)',
      when: ({ level, sentence }) => level !== 'infraction' && sentence === 'probation',
    },
    {
      reason: 'felony-custody',
      cite: 'PEN 1203.41(a)(1)',
      when: ({ level, sentence }) => level === 'felony' && isFelonyCustody(sentence),
    },
    {
      // Nothing but a felony brings a split sentence or state prison, so the level need not be known.
      reason: 'felony-custody',
      cite: 'PEN 1203.41(a)(1)',
      when: ({ level, sentence }) =>
        level === 'unknown' && sentence !== 'county-jail' && isFelonyCustody(sentence),
    },
  ],

  bars: [
    {
      reason: 'listed-offence',
      cite: 'PEN 1203.4a(d)(1)',
      when: (facts) => flagOf(facts, 'listedIn1203_4a') === true,
    },
    gates.equipmentStop('PEN 1203.4a(d)(2)'),
    {
      reason: 'traffic-ticket',
      cite: 'PEN 1203.4a(d)(3)',
      when: (facts) => facts.level === 'infraction' && flagOf(facts, 'trafficInfraction') === true,
    },
  ],

  lawyer: [
    gates.sexOffence('PEN 1203.4a(d)(1)'),
    gates.policeStop('PEN 1203.4a(d)(2)'),
    gates.requiredRegistration(),
    {
      // Only a felony that could have been a misdemeanor became one by this sentence, and nobody told us that it could.
      reason: 'felony-without-felony-custody',
      cite: 'PEN 17(b)(1)',
      doubt: 'felony-without-felony-custody',
      when: levels.mayBeMisdemeanorByLaw,
    },
  ],

  holds: [
    gates.servingSentence('PEN 1203.4a(a)'),
    gates.supervisedAfterCustody('PEN 1203.4a(a)'),
    gates.openCase('PEN 1203.4a(a)'),
  ],

  waits: [
    {
      reason: 'one-year-from-sentencing',
      cite: 'PEN 1203.4a(a)',
      when: ({ sentenced }) => sentenced !== 'unknown',
      until: ({ sentenced }, today) =>
        sentenced === 'unknown' ? undefined : moreThan(1, pastIntervalOf(sentenced, today)),
    },
    {
      reason: 'sentence-not-done',
      cite: 'PEN 1203.4a(a)',
      doubt: 'other-fines',
      when: ({ sentenceDone }) => sentenceDone === 'no',
    },
  ],

  needs: [
    ...gates.needsCaliforniaConviction('PEN 1203.4a(a)'),
    need('level', 'PEN 1203.4a(a)'),
    need('sentence', 'PEN 1203.4a(a)', ({ level }) => level !== 'infraction'),
    gates.levelAndSentenceDisagree('PEN 1203.4a(a)'),
    levels.levelAndOffenceDisagree('PEN 1203.4a(a)'),
    levels.felonyAndSentenceDisagree('PEN 17(a)'),
    need('sentenced', 'PEN 1203.4a(a)'),
    need('sentenceDone', 'PEN 1203.4a(a)'),
    need('offence', 'PEN 1203.4a(d)'),
    gates.whichOffence('PEN 1203.4a(d)'),
    {
      missing: 'offence',
      reason: 'which-ticket',
      cite: 'PEN 1203.4a(d)(3)',
      when: (facts) => facts.level === 'infraction' && flagOf(facts, 'trafficInfraction') === 'depends',
    },
    ...gates.needsOfPerson('PEN 1203.4a(a)'),
  ],

  discretion: [
    {
      reason: 'convicted-since',
      cite: 'PEN 1203.4a(b)',
      items: ['3b'],
      doubt: 'honest-life',
      when: ({ convictedSince }) => convictedSince === 'yes',
    },
    {
      reason: 'unknown-convicted-since',
      cite: 'PEN 1203.4a(b)',
      items: ['3b'],
      when: ({ convictedSince }) => convictedSince === 'unknown',
    },
    {
      reason: 'on-probation-elsewhere',
      cite: 'PEN 1203.4a(b)',
      items: ['3b'],
      doubt: 'probation-elsewhere-without-probation',
      when: ({ supervision }) => supervision === 'probation',
    },
  ],

  grants: [
    {
      reason: 'year-passed',
      cite: 'PEN 1203.4a(a)',
      standing: 'by-right',
      items: ['3a'],
      when: ({ level }) => level !== 'infraction',
    },
    {
      reason: 'year-passed-infraction',
      cite: 'PEN 1203.4a(a)',
      standing: 'by-right',
      items: ['3a'],
      when: ({ level }) => level === 'infraction',
    },
  ],

  notes: [
    {
      reason: 'misdemeanor-by-law',
      cite: 'PEN 17(b)(1)',
      doubt: 'felony-without-felony-custody',
      aloud: true,
      lawyerToo: true,
      beside: gates.open,
      when: levels.isMisdemeanorByLaw,
    },
    gates.restitution('PEN 1203.4a(e)'),
    {
      reason: 'may-be-by-right-without-probation',
      cite: 'PEN 1203.4a(a)',
      aloud: true,
      beside: ['judge-decides'],
      when: ({ convictedSince, supervision }) => convictedSince === 'unknown' && supervision !== 'probation',
    },
    {
      reason: 'listed-driving-without-probation',
      cite: 'VEH 12810',
      doubt: 'driving-list-without-probation',
      beside: gates.open,
      when: (facts) => facts.level !== 'infraction' && mayBe(facts, 'listedIn12810'),
    },
    gates.drivingRecord(),
    gates.registrant(),
    gates.registrationUnknown(),
  ],
});

function isFelonyCustody(sentence: Facts['sentence']): boolean {
  return sentence === 'county-jail' || sentence === 'split' || sentence === 'state-prison';
}
