import { custodyOf } from '../../custody.ts';
import type { Facts } from '../../facts.ts';
import * as gates from '../../gates.ts';
import { need } from '../../needs.ts';
import { flagOf } from '../../offences/index.ts';
import { registrationOf } from '../../registration.ts';
import { defineRelief } from '../../relief.ts';
import { mayHaveBeenPrison, mayHaveServedFelonyCustody } from './custody.ts';

/** Dismissal for who worked on a fire crew in custody, even on probation or parole. The judge always decides. */
export const dismissalForFireCrews = defineRelief({
  id: 'pc-1203-4b-fire-crew',
  role: 'clears',
  cite: 'PEN 1203.4b',
  papers: { ask: ['CR-430', 'CR-431', 'CR-432', 'CR-106'] },
  checked: '2026-11-23',

  outOfReach: [
    ...gates.outsideCaliforniaConvictions('PEN 1203.4b(a)(1)'),
    { reason: 'infraction', cite: 'PEN 1203.4b(a)(1)', when: ({ level }) => level === 'infraction' },
    { reason: 'no-fire-crew', cite: 'PEN 1203.4b(a)(1)', when: ({ fireCrew }) => fireCrew === 'no' },
    {
      // Nobody is asked about a fire crew who, as far as we were told, never served time for a felony.
      reason: 'no-fire-crew',
      cite: 'PEN 1203.4b(a)(1)',
      when: (facts) => facts.fireCrew === 'unknown' && !mayHaveServedFelonyCustody(facts),
    },
    {
      // Nor who would be left out in any case.
      reason: 'fire-crew-excluded',
      cite: 'PEN 1203.4b(a)(1)',
      when: (facts) => facts.fireCrew === 'unknown' && (isExcluded(facts) || registrationOf(facts) === 'yes'),
    },
  ],

  bars: [
    {
      reason: 'fire-crew-excluded',
      cite: 'PEN 1203.4b(a)(1)',
      when: (facts) => facts.fireCrew === 'yes' && isExcluded(facts),
    },
    {
      reason: 'fire-crew-registration',
      cite: 'PEN 1203.4b(a)(1)(F)',
      when: (facts) => facts.fireCrew === 'yes' && registrationOf(facts) === 'yes',
    },
  ],

  lawyer: [
    {
      reason: 'fire-crew-which-crime',
      cite: 'PEN 1203.4b(a)(1)',
      when: (facts) => facts.fireCrew === 'yes' && flagOf(facts, 'fireCrewExcluded') === 'depends',
    },
    {
      reason: 'sex-offence',
      cite: 'PEN 1203.4b(a)(1)(F)',
      when: (facts) => facts.fireCrew === 'yes' && flagOf(facts, 'sexOffence') === true,
    },
  ],

  holds: [gates.servingSentence('PEN 1203.4b(a)(1)'), gates.openCase('PEN 1203.4b(a)')],

  waits: [],

  needs: [
    ...gates.needsCaliforniaConviction('PEN 1203.4b(a)(1)'),
    need('level', 'PEN 1203.4b(a)(1)', (facts) => custodyOf(facts) === undefined),
    need('fireCrew', 'PEN 1203.4b(a)(1)'),
    need('offence', 'PEN 1203.4b(a)(1)'),
    need(
      'requiredRegistration',
      'PEN 1203.4b(a)(1)(F)',
      (facts) => mayHaveBeenPrison(facts) && registrationOf(facts) === 'unknown',
    ),
    need('serving', 'PEN 1203.4b(a)(1)'),
    need('facingCharges', 'PEN 1203.4b(a)'),
  ],

  discretion: [],

  grants: [
    {
      reason: 'fire-crew-served',
      cite: 'PEN 1203.4b(a)(1)',
      standing: 'judge-decides',
      when: ({ fireCrew }) => fireCrew === 'yes',
    },
  ],

  notes: [
    {
      reason: 'fire-crew-on-supervision',
      cite: 'PEN 1203.4b(b)(4)',
      beside: ['judge-decides'],
      when: ({ supervision }) => supervision === 'probation' || supervision === 'after-custody',
    },
    gates.restitution('PEN 1203.4b'),
    gates.registrant(),
    gates.registrationUnknown(),
  ],
});

function isExcluded(facts: Facts): boolean {
  return flagOf(facts, 'fireCrewExcluded') === true;
}
