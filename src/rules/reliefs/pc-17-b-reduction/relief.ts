import { custodyOf } from '../../custody.ts';
import type { Facts } from '../../facts.ts';
import * as gates from '../../gates.ts';
import { isStraightFelony, levelAndOffenceDisagree, mayBeEither } from '../../level-of-offence.ts';
import { need } from '../../needs.ts';
import { flagOf } from '../../offences/index.ts';
import { isOneSection, needsSection } from '../../offences/section.ts';
import { openCaseBeside } from '../../open-case-beside.ts';
import { defineRelief } from '../../relief.ts';
import { wasCountyJailBeforeRealignment, wasFelonyCustodySurely } from '../../realignment.ts';

/** A felony that may be a misdemeanor is made one, when probation was granted. The judge always decides. */
export const reductionToMisdemeanor = defineRelief({
  id: 'pc-17-b-reduction',
  role: 'helps',
  cite: 'PEN 17(b)',
  checked: '2026-11-23',

  outOfReach: [
    ...gates.outsideCaliforniaConvictions('PEN 17(b)'),
    {
      reason: 'not-a-felony',
      cite: 'PEN 17(b)',
      when: ({ level }) => level === 'misdemeanor' || level === 'infraction',
    },
  ],

  bars: [
    {
      reason: 'straight-felony',
      cite: 'PEN 17(a)',
      when: isStraightFelony,
    },
    {
      reason: 'felony-custody-not-reduced',
      cite: 'PEN 17(b)(1)',
      when: wasFelonyCustodySurely,
    },
  ],

  lawyer: [
    {
      reason: 'wobbler-which',
      cite: 'PEN 17(b)',
      when: (facts) => isOneSection(facts) && flagOf(facts, 'wobbler') === 'depends',
    },
    {
      // A name alone never says that it could not have been a misdemeanor.
      reason: 'wobbler-which',
      cite: 'PEN 17(b)',
      when: (facts) =>
        isOneSection(facts) && flagOf(facts, 'wobbler') === false && facts.offenceKnownBy !== 'code',
    },
    {
      reason: 'sex-offence',
      cite: 'PEN 17(e)',
      when: (facts) => isOneSection(facts) && flagOf(facts, 'sexOffence') === true,
    },
    gates.requiredRegistration(),
    {
      reason: 'felony-without-felony-custody',
      cite: 'PEN 17(b)(1)',
      doubt: 'felony-without-felony-custody',
      when: (facts) => facts.sentence === 'jail-or-fine' && mayBeEither(facts),
    },
    { reason: 'county-jail-before-realignment', cite: 'PEN 1170(h)', when: wasCountyJailBeforeRealignment },
  ],

  holds: [],
  waits: [],

  needs: [
    ...gates.needsCaliforniaConviction('PEN 17(b)'),
    need('level', 'PEN 17(b)'),
    levelAndOffenceDisagree('PEN 17(b)'),
    need('offence', 'PEN 17(b)'),
    needsSection('PEN 17(b)', isSectionOpen),
    need('sentence', 'PEN 17(b)(3)'),
    need('probation', 'PEN 17(b)(3)', ({ sentence }) => sentence === 'probation'),
    need(
      'custodyAfterRevocation',
      'PEN 17(b)(3)',
      ({ sentence, probation }) => sentence === 'probation' && probation === 'revoked',
    ),
    // Before realignment county jail was ordinary jail, whatever it was called.
    need('released', 'PEN 1170(h)', (facts) => custodyOf(facts) === 'county-jail'),
    need('supervisionEnded', 'PEN 1170(h)', (facts) => custodyOf(facts) === 'split'),
  ],

  discretion: [],

  grants: [
    {
      reason: 'wobbler-with-probation',
      cite: 'PEN 17(b)(3)',
      standing: 'judge-decides',
      items: ['8'],
      when: hadProbation,
    },
    {
      reason: 'wobbler-on-probation',
      cite: 'PEN 17(b)(3)',
      standing: 'judge-decides',
      items: ['8'],
      when: (facts) => hadProbation(facts) && facts.probation === 'ongoing',
    },
  ],

  notes: [
    openCaseBeside('PEN 17(b)(3)'),
    gates.restitution('PEN 17'),
    gates.registrant(),
    gates.registrationUnknown(),
  ],
});

/** What we were told stands for several sections, and not all of them may be a misdemeanor. */
function isSectionOpen(facts: Facts): boolean {
  return facts.offence !== 'unknown' && !isOneSection(facts) && flagOf(facts, 'wobbler') !== true;
}

function hadProbation({ sentence }: Facts): boolean {
  return sentence === 'probation';
}
