import type { Facts } from '../../facts.ts';
import * as gates from '../../gates.ts';
import { need } from '../../needs.ts';
import { flagAsNamed } from '../../offences/index.ts';
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
      when: (facts) =>
        facts.level === 'infraction' || (facts.level === 'misdemeanor' && !mayBeShutOut(facts)),
    },
  ],

  bars: [],
  lawyer: [],
  holds: [],
  waits: [],

  needs: [
    ...gates.needsCaliforniaConviction('PEN 4800'),
    need('level', 'PEN 4800'),
    need('offence', 'PEN 4800', ({ level }) => level === 'misdemeanor'),
  ],

  discretion: [],

  grants: [{ reason: 'pardon', cite: 'CONST V § 8', standing: 'lawyer', when: () => true }],

  notes: [
    {
      reason: 'pardon-two-felonies',
      cite: 'CONST V § 8',
      beside: ['lawyer'],
      when: ({ level }) => level === 'felony',
    },
    gates.registrant(),
  ],
});

/** A misdemeanor of a kind that no court may dismiss, or that may be of one: the Governor is all that is left. */
function mayBeShutOut(facts: Facts): boolean {
  const listed = flagAsNamed(facts, 'listedIn1203_4b');
  return listed === true || listed === 'unknown' || flagAsNamed(facts, 'sexOffence') === true;
}
