import { vacaturForTrafficked } from '../../../src/rules/reliefs/pc-236-14-trafficking/relief.ts';
import type { Casebook } from './casebook.ts';
import { otherCourts } from './other-courts.ts';
import { free, notConvicted, probationFinished } from './usual.ts';

export const casebook: Casebook = {
  relief: vacaturForTrafficked,
  usual: { ...free, ...probationFinished, circumstances: ['survivor'] },
  cases: [
    ...otherCourts('PEN 236.14(a)'),
    {
      story: 'nobody said it: the way is not looked at',
      facts: { circumstances: [] },
      standing: 'not-this-law',
      because: 'opt-in',
      cite: 'PEN 236.14(a)',
    },
    {
      story: 'another circumstance was said, not this one',
      facts: { circumstances: ['military', 'unfair-plea', 'under-18'] },
      standing: 'not-this-law',
      because: 'opt-in',
      cite: 'PEN 236.14(a)',
    },
    {
      story: 'a conviction, and the person says it may come from that',
      facts: {},
      standing: 'lawyer',
      because: 'trafficked',
      cite: 'PEN 236.14(a)',
    },
    {
      story: 'an arrest that never was a conviction',
      facts: { ...notConvicted },
      standing: 'lawyer',
      because: 'trafficked',
      cite: 'PEN 236.14(a)',
    },
    {
      story: 'a felony arrest that never was a conviction',
      facts: { ...notConvicted, level: 'felony' },
      standing: 'lawyer',
      because: 'trafficked',
      cite: 'PEN 236.14(a)',
    },
    {
      story: 'still on probation: no express bar',
      facts: { supervision: 'probation', probation: 'ongoing' },
      standing: 'lawyer',
      because: 'trafficked',
      cite: 'PEN 236.14(a)',
    },
    {
      story: 'a case is open: no express bar',
      facts: { facingCharges: 'yes' },
      standing: 'lawyer',
      because: 'trafficked',
      cite: 'PEN 236.14(a)',
    },
    {
      story: 'nothing else is known',
      facts: { court: 'unknown', disposition: 'unknown', level: 'unknown', offence: 'unknown' },
      standing: 'lawyer',
      because: 'trafficked',
      cite: 'PEN 236.14(a)',
    },
    {
      story: 'somebody to talk to is named at once',
      facts: {},
      standing: 'lawyer',
      because: 'trafficking-hotline',
      cite: 'PEN 236.14(a)',
    },
    {
      story: 'no story is asked, none is kept',
      facts: {},
      standing: 'lawyer',
      because: 'survivor-no-story',
      cite: 'PEN 236.14(a)',
    },
    {
      story: 'a violent felony',
      facts: { level: 'felony', offence: 'pc-187' },
      standing: 'not-this-law',
      because: 'survivor-violent-felony',
      cite: 'PEN 236.14(a)',
    },
    {
      story: 'an arrest for a violent felony',
      facts: { ...notConvicted, level: 'felony', offence: 'pc-187' },
      standing: 'not-this-law',
      because: 'survivor-violent-felony',
      cite: 'PEN 236.14(a)',
    },
    {
      story: 'a violent felony, and still somebody to talk to',
      facts: { level: 'felony', offence: 'pc-187' },
      standing: 'not-this-law',
      because: 'trafficking-hotline',
      cite: 'PEN 236.14(a)',
    },
    {
      story: 'a violent felony known by its name only: a name does not decide',
      facts: { level: 'felony', offence: 'pc-187', offenceKnownBy: 'name' },
      standing: 'lawyer',
      because: 'trafficked',
      cite: 'PEN 236.14(a)',
    },
    {
      story: 'some of what the name covers is violent',
      facts: { level: 'felony', offence: 'murder-kind' },
      standing: 'lawyer',
      because: 'trafficked',
      cite: 'PEN 236.14(a)',
    },
    {
      story: 'prostitution',
      facts: { offence: 'pc-647-b' },
      standing: 'lawyer',
      because: 'trafficked',
      cite: 'PEN 236.14(a)',
    },
  ],
};
