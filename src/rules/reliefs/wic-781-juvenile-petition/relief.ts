import * as juvenile from '../../juvenile.ts';
import { need } from '../../needs.ts';
import { defineRelief } from '../../relief.ts';

/** The person asks the juvenile court to seal a case that was not sealed without asking. */
export const juvenilePetition = defineRelief({
  id: 'wic-781-juvenile-petition',
  role: 'helps',
  cite: 'WIC 781',
  papers: { ask: ['JV-595', 'JV-590'], toCheck: [] },
  checked: '2026-11-23',

  outOfReach: juvenile.outsideJuvenileCourt('WIC 781(a)'),
  bars: [],
  lawyer: [
    juvenile.registeredJuvenile(),
    juvenile.convictedSinceJuvenile('WIC 781(a)'),
    juvenile.seriousJuvenile('WIC 707(b)'),
  ],
  holds: juvenile.juvenileMayGoOn('WIC 781(a)'),
  waits: [],

  needs: [
    need('court', 'WIC 781(a)'),
    ...juvenile.needsOfJuvenile('WIC 781(a)'),
    juvenile.needsConvictedSinceJuvenile('WIC 781(a)'),
    juvenile.needsSeriousness('WIC 707(b)'),
  ],

  discretion: [],

  grants: [
    {
      reason: 'juvenile-petition',
      cite: 'WIC 781(a)',
      standing: 'judge-decides',
      when: () => true,
    },
  ],

  notes: [],
});
