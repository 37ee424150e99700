import * as gates from '../../gates.ts';
import { need } from '../../needs.ts';
import { defineRelief } from '../../relief.ts';

/** A judge ends a probation that goes on. Then the judge must grant a dismissal. */
export const earlyEndOfProbation = defineRelief({
  id: 'pc-1203-3-early-end',
  role: 'helps',
  cite: 'PEN 1203.3',
  papers: { ask: [] },
  checked: '2026-11-23',

  outOfReach: [
    ...gates.outsideCaliforniaConvictions('PEN 1203.3(a)'),
    { reason: 'no-probation-to-end', cite: 'PEN 1203.3(a)', when: ({ level }) => level === 'infraction' },
    {
      reason: 'no-probation-to-end',
      cite: 'PEN 1203.3(a)',
      when: ({ sentence }) => sentence !== 'probation' && sentence !== 'unknown',
    },
    {
      reason: 'probation-is-over',
      cite: 'PEN 1203.3(a)',
      when: ({ probation }) => probation !== 'ongoing' && probation !== 'unknown',
    },
    {
      reason: 'probation-is-over',
      cite: 'PEN 1203.3(a)',
      when: ({ probation, supervision }) =>
        probation === 'unknown' && (supervision === 'none' || supervision === 'after-custody'),
    },
  ],

  bars: [],
  lawyer: [],
  holds: [],
  waits: [],

  needs: [
    ...gates.needsCaliforniaConviction('PEN 1203.3(a)'),
    need('level', 'PEN 1203.3(a)', ({ sentence }) => sentence !== 'probation'),
    need('sentence', 'PEN 1203.3(a)'),
    need('probation', 'PEN 1203.3(a)'),
  ],

  discretion: [],

  grants: [
    {
      reason: 'early-end-of-probation',
      cite: 'PEN 1203.3(a)',
      standing: 'judge-decides',
      lawyerToo: true,
      when: () => true,
    },
  ],

  notes: [
    {
      reason: 'notice-of-early-end',
      cite: 'PEN 1203.3(b)',
      beside: ['judge-decides'],
      when: () => true,
    },
    {
      reason: 'misdemeanor-probation-cap',
      cite: 'PEN 1203a(a)',
      beside: ['judge-decides'],
      when: ({ level }) => level === 'misdemeanor',
    },
    {
      reason: 'felony-probation-cap',
      cite: 'PEN 1203.1(a)',
      beside: ['judge-decides'],
      when: ({ level }) => level === 'felony',
    },
  ],
});
