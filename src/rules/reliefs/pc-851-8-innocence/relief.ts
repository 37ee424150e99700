import { needsCaliforniaArrest, notForInfractions, outsideCaliforniaArrests } from '../../arrests.ts';
import { defineRelief } from '../../relief.ts';

/** Factual innocence: the record is sealed, then destroyed. Very hard to show, so always with a lawyer. */
export const factualInnocence = defineRelief({
  id: 'pc-851-8-innocence',
  role: 'helps',
  cite: 'PEN 851.8',
  papers: { ask: ['BCIA 8270'] },
  checked: '2026-11-23',

  outOfReach: [
    ...outsideCaliforniaArrests('PEN 851.8'),
    notForInfractions('PEN 851.8(n)'),
    {
      reason: 'innocence-other-end',
      cite: 'PEN 851.8',
      when: ({ outcome }) => outcome === 'diversion' || outcome === 'overturned',
    },
  ],

  bars: [],
  lawyer: [],
  holds: [],
  waits: [],
  needs: needsCaliforniaArrest('PEN 851.8'),
  discretion: [],

  grants: [
    {
      reason: 'innocence-lawyer',
      cite: 'PEN 851.8(c)',
      standing: 'lawyer',
      when: ({ outcome }) => outcome !== 'not-charged' && outcome !== 'acquitted',
    },
    {
      reason: 'innocence-police-first',
      cite: 'PEN 851.8(a)',
      standing: 'lawyer',
      when: ({ outcome }) => outcome === 'not-charged',
    },
    {
      reason: 'innocence-trial-judge',
      cite: 'PEN 851.8(e)',
      standing: 'lawyer',
      when: ({ outcome }) => outcome === 'acquitted',
    },
  ],

  notes: [
    {
      reason: 'innocence-two-years',
      cite: 'PEN 851.8(l)',
      doubt: 'innocence-deadline',
      beside: ['lawyer'],
      when: () => true,
    },
  ],
});
