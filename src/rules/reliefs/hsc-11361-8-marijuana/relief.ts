import type { Facts } from '../../facts.ts';
import * as gates from '../../gates.ts';
import { need } from '../../needs.ts';
import { needsOffended } from '../../offended.ts';
import { flagOf } from '../../offences/index.ts';
import { needsSection } from '../../offences/section.ts';
import { openCaseBeside } from '../../open-case-beside.ts';
import { defineRelief } from '../../relief.ts';
import { isStillServing, needsToBeOver } from '../../still-serving.ts';
import { outsideProposition64, proposition64 } from './proposition-64.ts';

/** An old marijuana conviction is dismissed and sealed, or made less, as it would be today. */
export const marijuanaPetition = defineRelief({
  id: 'hsc-11361-8-marijuana',
  role: 'clears',
  cite: 'HSC 11361.8',
  papers: { ask: ['CR-400'] },
  checked: '2026-11-23',

  outOfReach: outsideProposition64('HSC 11361.8(e)'),

  bars: [],

  lawyer: [
    {
      reason: 'marijuana-super-strike',
      cite: 'HSC 11361.8(b)',
      when: (facts) => isMarijuana(facts) && facts.level === 'felony' && facts.superStrike === 'yes',
    },
    {
      reason: 'marijuana-registrant',
      cite: 'HSC 11361.8(b)',
      when: (facts) => isMarijuana(facts) && facts.level === 'felony' && facts.mustRegister === 'yes',
    },
    {
      reason: 'marijuana-still-serving',
      cite: 'HSC 11361.8(a)',
      when: (facts) => isMarijuana(facts) && isStillServing(facts),
    },
  ],

  holds: [],
  waits: [],

  needs: [
    ...gates.needsCaliforniaConviction('HSC 11361.8(e)'),
    need('offence', 'HSC 11361.8(a)'),
    needsSection('HSC 11361.8(a)', (facts) => flagOf(facts, 'prop64') === 'depends'),
    needsOffended('HSC 11361.8(e)', proposition64),
    ...needsToBeOver('HSC 11361.8(e)'),
    need('level', 'HSC 11361.8(e)', mayBeShutOut),
    need('superStrike', 'HSC 11361.8(b)', ({ level }) => level === 'felony'),
    need('mustRegister', 'HSC 11361.8(b)', ({ level }) => level === 'felony'),
  ],

  discretion: [],

  grants: [{ reason: 'marijuana-fits', cite: 'HSC 11361.8(f)', standing: 'by-right', when: () => true }],

  notes: [
    {
      reason: 'marijuana-felony-facts',
      cite: 'HSC 11361.8(b)',
      beside: gates.open,
      lawyerToo: true,
      when: (facts) => isMarijuana(facts) && facts.level === 'felony',
    },
    {
      reason: 'marijuana-and-immigration',
      cite: 'HSC 11361.8(f)',
      beside: [...gates.open, 'lawyer'],
      when: isMarijuana,
    },
    openCaseBeside('HSC 11361.8(e)'),
  ],
});

/** While it may be another offence, nothing about marijuana is said but that its section decides. */
function isMarijuana(facts: Facts): boolean {
  return flagOf(facts, 'prop64') === true;
}

/** Only a felony can stay one because of what else is on the record. */
function mayBeShutOut({ superStrike, mustRegister }: Facts): boolean {
  return superStrike !== 'no' || mustRegister !== 'no';
}
