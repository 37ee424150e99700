import * as gates from '../../gates.ts';
import { onlyIfSaid } from '../../opt-in.ts';
import { defineRelief } from '../../relief.ts';

/** A conviction that was not fair: immigration not understood, new proof of innocence, bias. Opt-in, always a lawyer's. */
export const motionToVacate = defineRelief({
  id: 'pc-1473-7-vacate',
  role: 'helps',
  cite: 'PEN 1473.7',
  papers: { ask: ['CR-187', 'CR-188'] },
  checked: '2026-11-23',

  outOfReach: [
    onlyIfSaid('unfair-plea', 'PEN 1473.7(a)'),
    ...gates.outsideCaliforniaConvictions('PEN 1473.7(a)'),
  ],

  bars: [],
  lawyer: [],
  holds: [],
  waits: [],
  needs: [],
  discretion: [],

  grants: [
    { reason: 'unfair-plea', cite: 'PEN 1473.7(a)', standing: 'lawyer', when: () => true },
    {
      reason: 'unfair-plea-in-custody',
      cite: 'PEN 1473.7(a)',
      standing: 'lawyer',
      when: ({ serving }) => serving === 'yes',
    },
  ],

  notes: [],
});
