import { diversionSealing } from '../../../src/rules/reliefs/pc-1001-diversion-sealing/relief.ts';
import type { Casebook } from './casebook.ts';
import { otherCourts } from './other-courts.ts';
import { free, notConvicted } from './usual.ts';

export const casebook: Casebook = {
  relief: diversionSealing,
  usual: { ...free, ...notConvicted, outcome: 'diversion' },
  cases: [
    {
      story: 'a diversion program was finished',
      facts: {},
      standing: 'judge-decides',
      because: 'diversion-own-sealing',
      cite: 'PEN 1001.9',
    },
    {
      story: 'a felony, diversion finished',
      facts: { level: 'felony' },
      standing: 'judge-decides',
      because: 'diversion-own-sealing',
      cite: 'PEN 1001.9',
    },
    {
      story: 'a gun order may go on',
      facts: {},
      standing: 'judge-decides',
      because: 'diversion-gun-orders',
      cite: 'PEN 1001.36',
    },
    {
      story: 'a case is open',
      facts: { facingCharges: 'yes' },
      standing: 'judge-decides',
      because: 'diversion-own-sealing',
      cite: 'PEN 1001.9',
    },
    ...otherCourts('PEN 1001.9'),
    {
      story: 'the case was in juvenile court',
      facts: { court: 'juvenile' },
      standing: 'not-this-law',
      because: 'juvenile-court',
      cite: 'WIC 786',
    },
    {
      story: 'the case ended in a conviction',
      facts: { disposition: 'conviction' },
      standing: 'not-this-law',
      because: 'was-convicted',
      cite: 'PEN 1001.9',
    },
    {
      story: 'the case was dismissed without diversion',
      facts: { outcome: 'dismissed' },
      standing: 'not-this-law',
      because: 'not-diversion',
      cite: 'PEN 1001.9',
    },
    {
      story: 'never charged',
      facts: { outcome: 'not-charged' },
      standing: 'not-this-law',
      because: 'not-diversion',
      cite: 'PEN 1001.9',
    },
    {
      story: 'nobody knows which court it was',
      facts: { court: 'unknown' },
      standing: 'need-record',
      because: 'unknown-court',
      cite: 'PEN 1001.9',
    },
    {
      story: 'nobody knows if it was a conviction',
      facts: { disposition: 'unknown' },
      standing: 'need-record',
      because: 'unknown-disposition',
      cite: 'PEN 1001.9',
    },
    {
      story: 'nobody knows how the case ended',
      facts: { outcome: 'unknown' },
      standing: 'need-record',
      because: 'unknown-outcome',
      cite: 'PEN 1001.9',
    },
  ],
};
