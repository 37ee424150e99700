import * as gates from '../../gates.ts';
import { need } from '../../needs.ts';
import { flagOf } from '../../offences/index.ts';
import { needsSection } from '../../offences/section.ts';
import { openCaseBeside } from '../../open-case-beside.ts';
import { defineRelief } from '../../relief.ts';

/** A misdemeanor on a short list is made an infraction. The judge decides; a lawyer says if it helps, and when. */
export const reductionToInfraction = defineRelief({
  id: 'pc-17-d-reduction',
  role: 'helps',
  cite: 'PEN 17(d)',
  papers: { ask: [] },
  checked: '2026-11-23',

  outOfReach: [
    ...gates.outsideCaliforniaConvictions('PEN 17(d)'),
    {
      reason: 'not-a-misdemeanor',
      cite: 'PEN 17(d)',
      when: ({ level }) => level === 'felony' || level === 'infraction',
    },
    {
      reason: 'not-reducible-to-infraction',
      cite: 'PEN 19.8',
      when: (facts) => flagOf(facts, 'reducible17d') === false,
    },
  ],

  bars: [],
  lawyer: [],
  holds: [],
  waits: [],

  needs: [
    ...gates.needsCaliforniaConviction('PEN 17(d)'),
    need('level', 'PEN 17(d)'),
    need('offence', 'PEN 19.8'),
    needsSection(
      'PEN 19.8',
      (facts) => facts.offence !== 'unknown' && flagOf(facts, 'reducible17d') !== true,
    ),
  ],

  discretion: [],

  grants: [
    {
      // Before or after a dismissal, or instead of one: nobody but a lawyer says which.
      reason: 'reducible-to-infraction',
      cite: 'PEN 17(d)(2)',
      standing: 'lawyer',
      when: () => true,
    },
    {
      // PEN 1203.4 reaches no infraction and 1203.4a(d)(3) no traffic ticket: the wrong order shuts the dismissal.
      reason: 'reducible-to-traffic-infraction',
      cite: 'PEN 1203.4a(d)(3)',
      standing: 'lawyer',
      when: (facts) => flagOf(facts, 'vehicleCode') === true,
    },
  ],

  notes: [openCaseBeside('PEN 17(d)')],
});
