import { felonyCustodyOf } from '../../custody.ts';
import type { Facts } from '../../facts.ts';
import * as gates from '../../gates.ts';
import { need } from '../../needs.ts';
import { wasOffendedSince, needsOffended } from '../../offended.ts';
import { flagOf } from '../../offences/index.ts';
import { isOneSection, needsSection } from '../../offences/section.ts';
import { openCaseBeside } from '../../open-case-beside.ts';
import { defineRelief } from '../../relief.ts';
import { isStillServing, needsToBeOver } from '../../still-serving.ts';

/** The first day on which the offences that Proposition 47 names were misdemeanors. */
const proposition47 = '2014-11-05';

/** An old theft or drug possession felony is called a misdemeanor, as it would be today. */
export const misdemeanorByProposition47 = defineRelief({
  id: 'pc-1170-18-prop-47',
  role: 'helps',
  cite: 'PEN 1170.18',
  papers: { ask: [] },
  checked: '2026-11-23',

  outOfReach: [
    ...gates.outsideCaliforniaConvictions('PEN 1170.18(f)'),
    {
      reason: 'not-a-felony',
      cite: 'PEN 1170.18(f)',
      when: ({ level }) => level === 'misdemeanor' || level === 'infraction',
    },
    {
      reason: 'not-changed-by-prop-47',
      cite: 'PEN 1170.18(a)',
      when: (facts) => flagOf(facts, 'prop47') === false,
    },
    {
      reason: 'since-prop-47',
      cite: 'PEN 1170.18(f)',
      when: (facts) => wasOffendedSince(facts, proposition47),
    },
  ],

  bars: [
    {
      reason: 'prop-47-super-strike',
      cite: 'PEN 1170.18(i)',
      lawyerToo: true,
      when: ({ superStrike }) => superStrike === 'yes',
    },
    {
      reason: 'prop-47-registrant',
      cite: 'PEN 1170.18(i)',
      lawyerToo: true,
      when: ({ mustRegister }) => mustRegister === 'yes',
    },
  ],

  lawyer: [
    gates.requiredRegistration(),
    { reason: 'prop-47-still-serving', cite: 'PEN 1170.18(a)', when: isStillServing },
  ],

  holds: [],
  waits: [],

  needs: [
    ...gates.needsCaliforniaConviction('PEN 1170.18(f)'),
    need('level', 'PEN 1170.18(f)'),
    need('offence', 'PEN 1170.18(a)'),
    needsSection('PEN 1170.18(a)', (facts) => flagOf(facts, 'prop47') === 'depends' && !isOneSection(facts)),
    needsOffended('PEN 1170.18(f)', proposition47),
    ...needsToBeOver('PEN 1170.18(f)'),
    need('superStrike', 'PEN 1170.18(i)'),
    need('mustRegister', 'PEN 1170.18(i)'),
  ],

  discretion: [],

  grants: [
    { reason: 'prop-47-fits', cite: 'PEN 1170.18(g)', standing: 'by-right', when: () => true },
    {
      // The judge must grant it when the value fits, and nobody here can say that it does.
      reason: 'prop-47-value',
      cite: 'PEN 1170.18(g)',
      standing: 'judge-decides',
      when: (facts) => flagOf(facts, 'prop47') === 'depends',
    },
  ],

  notes: [
    {
      reason: 'prop-47-county-form',
      cite: 'PEN 1170.18(f)',
      beside: ['by-right', 'judge-decides'],
      when: () => true,
    },
    {
      reason: 'renamed-felony-custody',
      cite: 'PEN 1203.41(a)(1)',
      doubt: 'renamed-felony-custody',
      beside: ['by-right', 'judge-decides'],
      lawyerToo: true,
      when: wasServedAsFelony,
    },
    openCaseBeside('PEN 1170.18(f)'),
  ],
});

function wasServedAsFelony(facts: Facts): boolean {
  return felonyCustodyOf(facts) !== undefined;
}
