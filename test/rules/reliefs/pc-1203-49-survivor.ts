import { dismissalForTrafficked } from '../../../src/rules/reliefs/pc-1203-49-survivor/relief.ts';
import type { Casebook } from './casebook.ts';
import { otherCourts } from './other-courts.ts';
import { free, probationFinished } from './usual.ts';

export const casebook: Casebook = {
  relief: dismissalForTrafficked,
  usual: {
    ...free,
    ...probationFinished,
    offence: 'pc-647-b',
    circumstances: ['survivor'],
  },
  cases: [
    ...otherCourts('PEN 1203.49'),
    {
      story: 'nobody said it: the way is not looked at',
      facts: { circumstances: [] },
      standing: 'not-this-law',
      because: 'opt-in',
      cite: 'PEN 1203.49',
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
      story: '647(b), probation finished',
      facts: {},
      standing: 'lawyer',
      because: 'trafficked-647b',
      cite: 'PEN 1203.49',
    },
    {
      story: '647(b), still on probation: a lawyer knows when',
      facts: { supervision: 'probation', probation: 'ongoing' },
      standing: 'lawyer',
      because: 'trafficked-647b',
      cite: 'PEN 1203.49',
    },
    {
      story: 'nobody knows the offense',
      facts: { offence: 'unknown' },
      standing: 'lawyer',
      because: 'trafficked-647b',
      cite: 'PEN 1203.49',
    },
    {
      story: 'section 647, letter unknown',
      facts: { offence: 'pc-647' },
      standing: 'lawyer',
      because: 'trafficked-647b',
      cite: 'PEN 1203.49',
    },
    {
      story: 'sex work, by its name',
      facts: { offence: 'sex-work-kind', offenceKnownBy: 'name' },
      standing: 'lawyer',
      because: 'trafficked-647b',
      cite: 'PEN 1203.49',
    },
    {
      story: 'nobody knows the sentence',
      facts: { sentence: 'unknown', probation: 'unknown' },
      standing: 'lawyer',
      because: 'trafficked-647b',
      cite: 'PEN 1203.49',
    },
    {
      story: 'a theft is not 647(b)',
      facts: { offence: 'pc-484-a' },
      standing: 'not-this-law',
      because: 'not-647b',
      cite: 'PEN 1203.49',
    },
    {
      story: '647(a) is not 647(b)',
      facts: { offence: 'pc-647-a' },
      standing: 'not-this-law',
      because: 'not-647b',
      cite: 'PEN 1203.49',
    },
    {
      story: 'no probation',
      facts: { sentence: 'jail-or-fine', probation: 'unknown' },
      standing: 'not-this-law',
      because: 'no-probation',
      cite: 'PEN 1203.49',
    },
    {
      story: 'no story is asked, none is kept',
      facts: {},
      standing: 'lawyer',
      because: 'survivor-no-story',
      cite: 'PEN 1203.49',
    },
  ],
};
