import { registrant } from '../../gates.ts';
import {
  juvenileMayGoOnBeside,
  outsideJuvenileCourt,
  perhapsSeriousJuvenile,
  seriousJuvenile,
} from '../../juvenile.ts';
import { need } from '../../needs.ts';
import { defineRelief } from '../../relief.ts';

/** A juvenile case is often sealed without asking, by the court or by the office that holds the record. */
export const juvenileSealing = defineRelief({
  id: 'wic-786-juvenile-sealing',
  role: 'clears',
  cite: 'WIC 786',
  papers: { ask: [], toCheck: [] },
  checked: '2026-11-23',

  outOfReach: outsideJuvenileCourt('WIC 786(a)'),

  bars: [],
  lawyer: [seriousJuvenile('WIC 707(b)'), perhapsSeriousJuvenile('WIC 707(b)')],
  holds: [],
  waits: [],
  needs: [need('court', 'WIC 786(a)')],
  discretion: [],

  grants: [
    {
      reason: 'juvenile-sealed-by-court',
      cite: 'WIC 786(a)',
      standing: 'maybe-automatic',
      when: ({ disposition }) => disposition !== 'no-conviction',
    },
    {
      reason: 'juvenile-sealed-by-agency',
      cite: 'WIC 786.5',
      standing: 'maybe-automatic',
      when: ({ disposition }) => disposition === 'no-conviction',
    },
  ],

  notes: [...juvenileMayGoOnBeside('WIC 786(a)'), registrant()],
});
