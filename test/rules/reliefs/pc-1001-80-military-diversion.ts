import { militaryDiversion } from '../../../src/rules/reliefs/pc-1001-80-military-diversion/relief.ts';
import type { Casebook } from './casebook.ts';
import { otherCourts } from './other-courts.ts';
import { free, notConvicted, probationFinished } from './usual.ts';

export const casebook: Casebook = {
  relief: militaryDiversion,
  usual: { ...free, ...notConvicted, outcome: 'diversion', circumstances: ['military'] },
  cases: [
    ...otherCourts('PEN 1001.80(a)'),
    {
      story: 'nobody said it: the way is not looked at',
      facts: { circumstances: [] },
      standing: 'not-this-law',
      because: 'opt-in',
      cite: 'PEN 1001.80(b)',
    },
    {
      story: 'the case was in juvenile court',
      facts: { court: 'juvenile' },
      standing: 'not-this-law',
      because: 'juvenile-court',
      cite: 'WIC 781',
    },
    {
      story: 'a program ended the case',
      facts: {},
      standing: 'lawyer',
      because: 'military-diversion',
      cite: 'PEN 1001.80',
    },
    {
      story: 'a felony that a program ended',
      facts: { level: 'felony' },
      standing: 'lawyer',
      because: 'military-diversion',
      cite: 'PEN 1001.80',
    },
    {
      story: 'dismissed, perhaps after a program',
      facts: { outcome: 'dismissed' },
      standing: 'lawyer',
      because: 'military-diversion',
      cite: 'PEN 1001.80',
    },
    {
      story: 'nobody knows how the case ended',
      facts: { disposition: 'unknown', outcome: 'unknown' },
      standing: 'lawyer',
      because: 'military-diversion',
      cite: 'PEN 1001.80',
    },
    {
      story: 'a conviction',
      facts: { ...probationFinished },
      standing: 'not-this-law',
      because: 'only-without-conviction',
      cite: 'PEN 1001.80(a)',
    },
    {
      story: 'never charged',
      facts: { outcome: 'not-charged' },
      standing: 'not-this-law',
      because: 'no-diversion',
      cite: 'PEN 1001.80(a)',
    },
    {
      story: 'found not guilty',
      facts: { outcome: 'acquitted' },
      standing: 'not-this-law',
      because: 'no-diversion',
      cite: 'PEN 1001.80(a)',
    },
    {
      story: 'a conviction that was overturned',
      facts: { outcome: 'overturned' },
      standing: 'not-this-law',
      because: 'no-diversion',
      cite: 'PEN 1001.80(a)',
    },
    {
      story: 'another case is open, where the program may still fit',
      facts: { facingCharges: 'yes' },
      standing: 'lawyer',
      because: 'military-diversion-open-case',
      cite: 'PEN 1001.80(a)',
    },
  ],
};
