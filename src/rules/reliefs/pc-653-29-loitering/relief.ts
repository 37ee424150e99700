import * as gates from '../../gates.ts';
import { need } from '../../needs.ts';
import { isSection, needsSection } from '../../offences/section.ts';
import { openCaseBeside } from '../../open-case-beside.ts';
import { defineRelief } from '../../relief.ts';

/** The statute names this one section and no other. */
const section = 'pc-653-22';

/** An old loitering conviction, for what is no crime since 2023, is dismissed and sealed. */
export const loiteringDismissal = defineRelief({
  id: 'pc-653-29-loitering',
  role: 'clears',
  cite: 'PEN 653.29',
  papers: { ask: ['CR-425', 'CR-426'] },
  checked: '2026-11-23',

  outOfReach: [
    ...gates.outsideCaliforniaConvictions('PEN 653.29'),
    { reason: 'not-loitering', cite: 'PEN 653.22', when: (facts) => isSection(facts, section) === 'no' },
  ],

  bars: [],
  lawyer: [],
  holds: [],
  waits: [],

  needs: [
    ...gates.needsCaliforniaConviction('PEN 653.29'),
    need('offence', 'PEN 653.22'),
    needsSection(
      'PEN 653.22',
      (facts) => facts.offence !== 'unknown' && isSection(facts, section) === 'unknown',
    ),
  ],

  discretion: [],

  grants: [{ reason: 'loitering-repealed', cite: 'PEN 653.29', standing: 'by-right', when: () => true }],

  notes: [openCaseBeside('PEN 653.29')],
});
