import type { Facts } from '../../facts.ts';
import { freeOfSentences } from '../../free-of-sentences.ts';
import * as gates from '../../gates.ts';
import { need } from '../../needs.ts';
import { flagOf } from '../../offences/index.ts';
import { defineRelief } from '../../relief.ts';
import { wasCountyJailBeforeRealignment } from '../../realignment.ts';
import { mayBeRegistrableMisdemeanor, opensByDismissal } from './after-dismissal.ts';
import { isExcluded, mayBeExcluded } from './excluded.ts';
import { periodEnds, yearsOf } from './years.ts';

/** Certificate of rehabilitation after a felony served in custody or dismissed, and with it the question of a pardon. */
export const certificateOfRehabilitation = defineRelief({
  id: 'pc-4852-01-rehabilitation',
  role: 'helps',
  cite: 'PEN 4852.01',
  papers: { ask: [] },
  checked: '2026-11-23',

  outOfReach: [
    ...gates.outsideCaliforniaConvictions('PEN 4852.01(a)'),
    {
      reason: 'not-a-felony',
      cite: 'PEN 4852.01(a)',
      when: (facts) =>
        facts.level === 'infraction' ||
        (facts.level === 'misdemeanor' && !mayBeRegistrableMisdemeanor(facts)),
    },
    {
      reason: 'no-felony-custody',
      cite: 'PEN 4852.01(a)',
      when: ({ sentence }) => sentence === 'jail-or-fine',
    },
  ],

  bars: [
    { reason: 'rehabilitation-listed', cite: 'PEN 4852.01(c)', lawyerToo: true, when: isExcluded },
    {
      // The way there is a dismissal that the other list shuts.
      reason: 'listed-offence',
      cite: 'PEN 1203.4(b)',
      lawyerToo: true,
      when: (facts) => opensByDismissal(facts) && isDismissalShut(facts),
    },
  ],

  lawyer: [
    gates.sexOffence('PEN 4852.01(c)'),
    {
      reason: 'rehabilitation-after-dismissal',
      cite: 'PEN 4852.01(b)',
      when: (facts) => opensByDismissal(facts) && !isDismissalShut(facts),
    },
    {
      reason: 'county-jail-before-realignment',
      cite: 'PEN 1170(h)',
      when: wasCountyJailBeforeRealignment,
    },
  ],

  holds: [
    ...freeOfSentences('PEN 4852.01(a)'),
    { ...gates.openCase('PEN 4852.05'), doubt: 'rehabilitation-open-case' },
  ],

  waits: [
    {
      reason: 'rehabilitation-seven-years',
      cite: 'PEN 4852.03(a)(3)',
      when: (facts) => facts.released !== 'unknown' && yearsOf(facts) === 7,
      until: periodEnds,
    },
    {
      reason: 'rehabilitation-nine-years',
      cite: 'PEN 4852.03(a)(1)',
      when: (facts) => facts.released !== 'unknown' && yearsOf(facts) === 9,
      until: periodEnds,
    },
    {
      reason: 'rehabilitation-ten-years',
      cite: 'PEN 4852.03(a)(2)',
      lawyerToo: true,
      when: (facts) => facts.released !== 'unknown' && yearsOf(facts) === 10,
      until: periodEnds,
    },
    {
      reason: 'rehabilitation-longest',
      cite: 'PEN 4852.03(a)',
      doubt: 'length-of-rehabilitation',
      lawyerToo: true,
      when: (facts) => facts.released !== 'unknown' && yearsOf(facts) === 'open',
      until: periodEnds,
    },
  ],

  needs: [
    ...gates.needsCaliforniaConviction('PEN 4852.01(a)'),
    need('level', 'PEN 4852.01(a)'),
    need('sentence', 'PEN 4852.01(a)'),
    need('probation', 'PEN 4852.01(a)', ({ sentence }) => sentence === 'probation'),
    need(
      'custodyAfterRevocation',
      'PEN 4852.01(a)',
      ({ sentence, probation }) => sentence === 'probation' && probation === 'revoked',
    ),
    need('offence', 'PEN 4852.01(c)'),
    { missing: 'offence', reason: 'which-section', cite: 'PEN 4852.01(c)', when: mayBeExcluded },
    need('released', 'PEN 4852.03(a)', (facts) => !opensByDismissal(facts) && facts.level !== 'misdemeanor'),
    ...gates.needsOfPerson('PEN 4852.01(a)'),
  ],

  discretion: [],

  grants: [
    {
      reason: 'rehabilitation',
      cite: 'PEN 4852.13(a)',
      standing: 'judge-decides',
      when: () => true,
    },
  ],

  notes: [
    {
      reason: 'rehabilitation-residence',
      cite: 'PEN 4852.01(a)',
      aloud: true,
      beside: ['judge-decides', 'later'],
      when: () => true,
    },
    {
      reason: 'rehabilitation-sooner',
      cite: 'PEN 4852.22',
      beside: ['later'],
      when: (facts) => yearsOf(facts) !== 10,
    },
    gates.registrant(),
    gates.registrationUnknown(),
  ],
});

function isDismissalShut(facts: Facts): boolean {
  return flagOf(facts, 'listedIn1203_4b') === true;
}
