import * as gates from '../../gates.ts';
import { need } from '../../needs.ts';
import { isSection, needsSection } from '../../offences/section.ts';
import { openCaseBeside } from '../../open-case-beside.ts';
import { defineRelief } from '../../relief.ts';

/** The statute names this one section and no other. */
const section = 'pc-647f';

/** An old conviction under a section that is no law since 2018 is taken back. */
export const section647fDismissal = defineRelief({
  id: 'pc-1170-22-hiv',
  role: 'clears',
  cite: 'PEN 1170.22',
  papers: { ask: ['CR-404', 'CR-405'] },
  checked: '2026-11-23',

  outOfReach: [
    ...gates.outsideCaliforniaConvictions('PEN 1170.22'),
    { reason: 'not-section-647f', cite: 'PEN 647f', when: (facts) => isSection(facts, section) === 'no' },
  ],

  bars: [],
  lawyer: [],
  holds: [],
  waits: [],

  needs: [
    ...gates.needsCaliforniaConviction('PEN 1170.22'),
    need('offence', 'PEN 647f'),
    needsSection(
      'PEN 647f',
      (facts) => facts.offence !== 'unknown' && isSection(facts, section) === 'unknown',
    ),
  ],

  discretion: [],

  grants: [{ reason: 'section-647f-repealed', cite: 'PEN 1170.22', standing: 'by-right', when: () => true }],

  notes: [openCaseBeside('PEN 1170.22')],
});
