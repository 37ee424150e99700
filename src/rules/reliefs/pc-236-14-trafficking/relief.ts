import * as gates from '../../gates.ts';
import { onlyIfSaid } from '../../opt-in.ts';
import { defineRelief } from '../../relief.ts';
import { noStory, violentFelony } from '../../survivors.ts';

/** An arrest or a conviction that came from being trafficked. Opt-in, and always a lawyer's to ask. */
export const vacaturForTrafficked = defineRelief({
  id: 'pc-236-14-trafficking',
  role: 'helps',
  cite: 'PEN 236.14',
  checked: '2026-11-23',

  outOfReach: [onlyIfSaid('survivor', 'PEN 236.14(a)'), ...gates.otherCourts('PEN 236.14(a)')],

  bars: [violentFelony('PEN 236.14(a)')],

  lawyer: [],
  holds: [],
  waits: [],
  needs: [],
  discretion: [],

  grants: [{ reason: 'trafficked', cite: 'PEN 236.14(a)', standing: 'lawyer', when: () => true }],

  notes: [
    {
      reason: 'trafficking-hotline',
      cite: 'PEN 236.14(a)',
      aloud: true,
      beside: ['lawyer', 'not-this-law'],
      when: () => true,
    },
    noStory('PEN 236.14(a)'),
  ],
});
