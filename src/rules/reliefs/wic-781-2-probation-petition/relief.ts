import * as juvenile from '../../juvenile.ts';
import { need } from '../../needs.ts';
import { defineRelief } from '../../relief.ts';

/** Once a person is 18 and the juvenile case is over, county probation has to ask for the sealing. */
export const probationPetition = defineRelief({
  id: 'wic-781-2-probation-petition',
  role: 'helps',
  cite: 'WIC 781.2',
  papers: { ask: [], toCheck: [] },
  checked: '2026-11-23',

  outOfReach: juvenile.outsideJuvenileCourt('WIC 781.2'),
  bars: [],
  lawyer: [
    juvenile.registeredJuvenile(),
    juvenile.convictedSinceJuvenile('WIC 781.2'),
    juvenile.seriousJuvenile('WIC 707(b)'),
  ],
  holds: juvenile.juvenileMayGoOn('WIC 781.2'),

  waits: [
    {
      reason: 'juvenile-probation-begins',
      cite: 'WIC 781.2',
      doubt: 'juvenile-probation-petition',
      inForce: { to: '2024-12-31' },
      when: () => true,
      until: () => ({ date: '2025-01-01', precision: 'exact' }),
    },
  ],

  needs: [
    need('court', 'WIC 781.2'),
    ...juvenile.needsOfJuvenile('WIC 781.2'),
    juvenile.needsConvictedSinceJuvenile('WIC 781.2'),
    juvenile.needsSeriousness('WIC 707(b)'),
  ],

  discretion: [],

  grants: [
    {
      reason: 'probation-must-petition',
      cite: 'WIC 781.2',
      standing: 'maybe-automatic',
      doubt: 'juvenile-probation-petition',
      inForce: { from: '2025-01-01' },
      when: () => true,
    },
  ],

  notes: [],
});
