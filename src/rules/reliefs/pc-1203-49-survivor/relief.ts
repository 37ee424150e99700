import type { OffenceId } from '../../offences/index.ts';
import * as gates from '../../gates.ts';
import { onlyIfSaid } from '../../opt-in.ts';
import { defineRelief } from '../../relief.ts';
import { noStory } from '../../survivors.ts';

/** Dismissal of PEN 647(b) after probation for somebody who was trafficked. Opt-in, and always a lawyer's to ask. */
export const dismissalForTrafficked = defineRelief({
  id: 'pc-1203-49-survivor',
  role: 'helps',
  cite: 'PEN 1203.49',
  checked: '2026-11-23',

  outOfReach: [
    onlyIfSaid('survivor', 'PEN 1203.49'),
    ...gates.outsideCaliforniaConvictions('PEN 1203.49'),
    {
      reason: 'not-647b',
      cite: 'PEN 1203.49',
      when: ({ offence }) => offence !== 'unknown' && !mayBeProstitution.has(offence),
    },
    {
      reason: 'no-probation',
      cite: 'PEN 1203.49',
      when: ({ sentence }) => sentence !== 'probation' && sentence !== 'unknown',
    },
  ],

  bars: [],
  lawyer: [],
  holds: [],
  waits: [],
  needs: [],
  discretion: [],

  grants: [{ reason: 'trafficked-647b', cite: 'PEN 1203.49', standing: 'lawyer', when: () => true }],

  notes: [noStory('PEN 1203.49')],
});

/** The section names PEN 647(b) alone; the others are names that stand for several offences, this one among them. */
const mayBeProstitution: ReadonlySet<OffenceId> = new Set(['pc-647-b', 'pc-647', 'sex-work-kind', 'other']);
