import { needsCaliforniaArrest, noFinishedDiversion, outsideCaliforniaArrests } from '../../arrests.ts';
import { defineRelief } from '../../relief.ts';

/** Each kind of diversion has a section of its own that seals the arrest; which one it was is for a lawyer. */
export const diversionSealing = defineRelief({
  id: 'pc-1001-diversion-sealing',
  role: 'helps',
  cite: 'PEN 1001.9',
  papers: { ask: [] },
  checked: '2026-11-23',

  outOfReach: [...outsideCaliforniaArrests('PEN 1001.9'), noFinishedDiversion('PEN 1001.9')],

  bars: [],
  lawyer: [],
  holds: [],
  waits: [],
  needs: needsCaliforniaArrest('PEN 1001.9'),
  discretion: [],

  grants: [
    {
      reason: 'diversion-own-sealing',
      cite: 'PEN 1001.9',
      standing: 'judge-decides',
      doubt: 'diversion-sealing-law',
      lawyerToo: true,
      when: () => true,
    },
  ],

  notes: [
    {
      reason: 'diversion-gun-orders',
      cite: 'PEN 1001.36',
      beside: ['judge-decides'],
      lawyerToo: true,
      when: () => true,
    },
  ],
});
