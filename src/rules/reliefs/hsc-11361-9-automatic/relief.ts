import * as gates from '../../gates.ts';
import { need } from '../../needs.ts';
import { needsOffended } from '../../offended.ts';
import { flagOf } from '../../offences/index.ts';
import { needsSection } from '../../offences/section.ts';
import { defineRelief } from '../../relief.ts';
import { outsideProposition64, proposition64 } from '../hsc-11361-8-marijuana/proposition-64.ts';

/** The courts changed most old marijuana convictions by themselves. Only the state record shows which. */
export const marijuanaAutomatic = defineRelief({
  id: 'hsc-11361-9-automatic',
  role: 'automatic',
  cite: 'HSC 11361.9',
  checked: '2026-11-23',

  outOfReach: outsideProposition64('HSC 11361.9'),
  bars: [],
  lawyer: [],
  holds: [],
  waits: [],

  needs: [
    ...gates.needsCaliforniaConviction('HSC 11361.9'),
    need('offence', 'HSC 11361.9'),
    needsSection('HSC 11361.9', (facts) => flagOf(facts, 'prop64') === 'depends'),
    needsOffended('HSC 11361.9', proposition64),
  ],

  discretion: [],

  grants: [
    { reason: 'marijuana-automatic', cite: 'HSC 11361.9', standing: 'maybe-automatic', when: () => true },
  ],

  notes: [],
});
