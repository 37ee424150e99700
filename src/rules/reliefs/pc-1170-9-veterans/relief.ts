import * as gates from '../../gates.ts';
import { onlyIfSaid } from '../../opt-in.ts';
import { defineRelief } from '../../relief.ts';

/** Restorative relief for veterans who finished treatment on probation. Opt-in, and always a lawyer's to ask. */
export const veteransRelief = defineRelief({
  id: 'pc-1170-9-veterans',
  role: 'helps',
  cite: 'PEN 1170.9(h)',
  papers: { ask: [] },
  checked: '2026-11-23',

  outOfReach: [
    onlyIfSaid('military', 'PEN 1170.9(a)'),
    ...gates.outsideCaliforniaConvictions('PEN 1170.9(h)'),
    {
      reason: 'no-probation',
      cite: 'PEN 1170.9(h)',
      when: ({ level, sentence }) =>
        level === 'infraction' || (sentence !== 'probation' && sentence !== 'unknown'),
    },
  ],

  bars: [],
  lawyer: [],
  holds: [],
  waits: [],
  needs: [],
  discretion: [],

  grants: [{ reason: 'veteran-treatment', cite: 'PEN 1170.9(h)', standing: 'lawyer', when: () => true }],

  notes: [],
});
