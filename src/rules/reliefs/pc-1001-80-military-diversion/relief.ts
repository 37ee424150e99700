import * as gates from '../../gates.ts';
import { onlyIfSaid } from '../../opt-in.ts';
import { defineRelief } from '../../relief.ts';

/** Military diversion: a case that a program ended, or one that is open today. Opt-in, and always a lawyer's to ask. */
export const militaryDiversion = defineRelief({
  id: 'pc-1001-80-military-diversion',
  role: 'helps',
  cite: 'PEN 1001.80',
  papers: { ask: [] },
  checked: '2026-11-23',

  outOfReach: [
    onlyIfSaid('military', 'PEN 1001.80(b)'),
    ...gates.otherCourts('PEN 1001.80(a)'),
    gates.juvenileCourt('WIC 781'),
    {
      reason: 'only-without-conviction',
      cite: 'PEN 1001.80(a)',
      when: ({ disposition }) => disposition === 'conviction',
    },
    {
      reason: 'no-diversion',
      cite: 'PEN 1001.80(a)',
      when: ({ outcome }) => outcome === 'not-charged' || outcome === 'acquitted' || outcome === 'overturned',
    },
  ],

  bars: [],
  lawyer: [],
  holds: [],
  waits: [],
  needs: [],
  discretion: [],

  grants: [{ reason: 'military-diversion', cite: 'PEN 1001.80', standing: 'lawyer', when: () => true }],

  notes: [
    {
      reason: 'military-diversion-open-case',
      cite: 'PEN 1001.80(a)',
      when: ({ facingCharges }) => facingCharges === 'yes',
    },
  ],
});
