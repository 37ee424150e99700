import { veteransRelief } from '../../../src/rules/reliefs/pc-1170-9-veterans/relief.ts';
import type { Casebook } from './casebook.ts';
import { otherCourts } from './other-courts.ts';
import { free, prisonFinished, probationFinished } from './usual.ts';

export const casebook: Casebook = {
  relief: veteransRelief,
  usual: { ...free, ...probationFinished, circumstances: ['military'] },
  cases: [
    ...otherCourts('PEN 1170.9(h)'),
    {
      story: 'nobody said it: the way is not looked at',
      facts: { circumstances: [] },
      standing: 'not-this-law',
      because: 'opt-in',
      cite: 'PEN 1170.9(a)',
    },
    {
      story: 'the case was in juvenile court',
      facts: { court: 'juvenile' },
      standing: 'not-this-law',
      because: 'juvenile-court',
      cite: 'WIC 781',
    },
    {
      story: 'the case did not end in a conviction',
      facts: { disposition: 'no-conviction' },
      standing: 'not-this-law',
      because: 'no-conviction',
      cite: 'PEN 851.91(a)(1)',
    },
    {
      story: 'probation finished',
      facts: {},
      standing: 'lawyer',
      because: 'veteran-treatment',
      cite: 'PEN 1170.9(h)',
    },
    {
      story: 'felony probation finished',
      facts: { level: 'felony' },
      standing: 'lawyer',
      because: 'veteran-treatment',
      cite: 'PEN 1170.9(h)',
    },
    {
      story: 'still on probation',
      facts: { supervision: 'probation', probation: 'ongoing' },
      standing: 'lawyer',
      because: 'veteran-treatment',
      cite: 'PEN 1170.9(h)',
    },
    {
      story: 'nobody knows the sentence',
      facts: { sentence: 'unknown', probation: 'unknown' },
      standing: 'lawyer',
      because: 'veteran-treatment',
      cite: 'PEN 1170.9(h)',
    },
    {
      story: 'an open case does not change it',
      facts: { facingCharges: 'yes' },
      standing: 'lawyer',
      because: 'veteran-treatment',
      cite: 'PEN 1170.9(h)',
    },
    {
      story: 'state prison',
      facts: { ...prisonFinished },
      standing: 'not-this-law',
      because: 'no-probation',
      cite: 'PEN 1170.9(h)',
    },
    {
      story: 'a fine',
      facts: { sentence: 'jail-or-fine', probation: 'unknown' },
      standing: 'not-this-law',
      because: 'no-probation',
      cite: 'PEN 1170.9(h)',
    },
    {
      story: 'an infraction',
      facts: { level: 'infraction', sentence: 'unknown', probation: 'unknown' },
      standing: 'not-this-law',
      because: 'no-probation',
      cite: 'PEN 1170.9(h)',
    },
  ],
};
