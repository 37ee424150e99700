import { motionToVacate } from '../../../src/rules/reliefs/pc-1473-7-vacate/relief.ts';
import type { Casebook } from './casebook.ts';
import { otherCourts } from './other-courts.ts';
import { free, prisonFinished, probationFinished } from './usual.ts';

export const casebook: Casebook = {
  relief: motionToVacate,
  usual: { ...free, ...probationFinished, circumstances: ['unfair-plea'] },
  cases: [
    ...otherCourts('PEN 1473.7(a)'),
    {
      story: 'nobody said it: the way is not looked at',
      facts: { circumstances: [] },
      standing: 'not-this-law',
      because: 'opt-in',
      cite: 'PEN 1473.7(a)',
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
      story: 'a conviction, out of custody',
      facts: {},
      standing: 'lawyer',
      because: 'unfair-plea',
      cite: 'PEN 1473.7(a)',
    },
    {
      story: 'after state prison',
      facts: { ...prisonFinished },
      standing: 'lawyer',
      because: 'unfair-plea',
      cite: 'PEN 1473.7(a)',
    },
    {
      story: 'a violent felony is not left out',
      facts: { level: 'felony', offence: 'pc-187' },
      standing: 'lawyer',
      because: 'unfair-plea',
      cite: 'PEN 1473.7(a)',
    },
    {
      story: 'still on parole: out of custody or not is for a lawyer',
      facts: { supervision: 'after-custody' },
      standing: 'lawyer',
      because: 'unfair-plea',
      cite: 'PEN 1473.7(a)',
    },
    {
      story: 'an open case does not stop it',
      facts: { facingCharges: 'yes' },
      standing: 'lawyer',
      because: 'unfair-plea',
      cite: 'PEN 1473.7(a)',
    },
    {
      story: 'nobody knows if a sentence is being served',
      facts: { serving: 'unknown' },
      standing: 'lawyer',
      because: 'unfair-plea',
      cite: 'PEN 1473.7(a)',
    },
    {
      story: 'nobody knows the level, the offense or the sentence',
      facts: { level: 'unknown', offence: 'unknown', sentence: 'unknown' },
      standing: 'lawyer',
      because: 'unfair-plea',
      cite: 'PEN 1473.7(a)',
    },
    {
      story: 'in custody now: it opens later, and there is another way',
      facts: { serving: 'yes' },
      standing: 'lawyer',
      because: 'unfair-plea-in-custody',
      cite: 'PEN 1473.7(a)',
    },
  ],
};
