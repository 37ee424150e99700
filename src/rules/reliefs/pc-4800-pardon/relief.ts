import * as gates from '../../gates.ts';
import { need } from '../../needs.ts';
import { defineRelief } from '../../relief.ts';

/** The Governor's pardon: what is left when no court can help. It is asked for with a lawyer. */
export const pardon = defineRelief({
  id: 'pc-4800-pardon',
  role: 'helps',
  cite: 'PEN 4800',
  papers: { ask: [] },
  checked: '2026-11-23',

  outOfReach: [
    ...gates.outsideCaliforniaConvictions('PEN 4800'),
    {
      reason: 'not-a-felony',
      cite: 'PEN 4800',
      when: ({ level }) => level === 'misdemeanor' || level === 'infraction',
    },
  ],

  bars: [],
  lawyer: [],
  holds: [],
  waits: [],

  needs: [...gates.needsCaliforniaConviction('PEN 4800'), need('level', 'PEN 4800')],

  discretion: [],

  grants: [{ reason: 'pardon', cite: 'CONST V § 8', standing: 'lawyer', when: () => true }],

  notes: [
    { reason: 'pardon-two-felonies', cite: 'CONST V § 8', beside: ['lawyer'], when: () => true },
    gates.registrant(),
  ],
});
