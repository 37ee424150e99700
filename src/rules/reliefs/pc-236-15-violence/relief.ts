import * as gates from '../../gates.ts';
import { onlyIfSaid } from '../../opt-in.ts';
import { defineRelief } from '../../relief.ts';
import { noStory, violentFelony } from '../../survivors.ts';

/** An arrest or a conviction that came from a partner's violence or from sexual violence. Opt-in, and always a lawyer's. */
export const vacaturForAbused = defineRelief({
  id: 'pc-236-15-violence',
  role: 'helps',
  cite: 'PEN 236.15',
  checked: '2026-11-23',

  outOfReach: [onlyIfSaid('survivor', 'PEN 236.15(a)'), ...gates.otherCourts('PEN 236.15(a)')],

  bars: [violentFelony('PEN 236.15(a)')],

  lawyer: [],
  holds: [],
  waits: [],
  needs: [],
  discretion: [],

  grants: [{ reason: 'abused', cite: 'PEN 236.15(a)', standing: 'lawyer', when: () => true }],

  notes: [
    {
      reason: 'violence-hotline',
      cite: 'PEN 236.15(a)',
      aloud: true,
      beside: ['lawyer', 'not-this-law'],
      when: () => true,
    },
    noStory('PEN 236.15(a)'),
  ],
});
