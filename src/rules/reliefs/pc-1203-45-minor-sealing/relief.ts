import { needsCaliforniaConviction, outsideCaliforniaConvictions } from '../../gates.ts';
import { need } from '../../needs.ts';
import { registrationOf } from '../../registration.ts';
import { defineRelief } from '../../relief.ts';
import { isDrivingOffence, isDrugOffence } from './offence.ts';

/** A misdemeanor of somebody under 18 that came before an adult court. No form is known: always with a lawyer. */
export const minorSealing = defineRelief({
  id: 'pc-1203-45-minor-sealing',
  role: 'helps',
  cite: 'PEN 1203.45',
  papers: { ask: [] },
  checked: '2026-11-23',

  outOfReach: [
    ...outsideCaliforniaConvictions('PEN 1203.45(a)'),
    {
      reason: 'not-under-18',
      cite: 'PEN 1203.45(a)',
      when: ({ circumstances }) => !circumstances.includes('under-18'),
    },
    {
      reason: 'not-a-misdemeanor',
      cite: 'PEN 1203.45(a)',
      when: ({ level }) => level === 'felony' || level === 'infraction',
    },
  ],

  bars: [
    {
      reason: 'minor-registration',
      cite: 'PEN 1203.45(d)',
      when: (facts) => registrationOf(facts) === 'yes',
    },
    { reason: 'minor-drugs', cite: 'PEN 1203.45(d)', when: isDrugOffence },
    { reason: 'minor-driving', cite: 'PEN 1203.45(d)', when: isDrivingOffence },
  ],

  lawyer: [],
  holds: [],
  waits: [],
  needs: [...needsCaliforniaConviction('PEN 1203.45(a)'), need('level', 'PEN 1203.45(a)')],
  discretion: [],

  grants: [
    {
      reason: 'minor-lawyer',
      cite: 'PEN 1203.45(a)',
      standing: 'lawyer',
      when: () => true,
    },
  ],

  notes: [
    {
      reason: 'minor-more-than-one',
      cite: 'PEN 1203.45(e)',
      beside: ['lawyer'],
      when: ({ convictedSince }) => convictedSince === 'yes',
    },
  ],
});
