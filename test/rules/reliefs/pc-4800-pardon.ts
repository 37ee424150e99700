import { pardon } from '../../../src/rules/reliefs/pc-4800-pardon/relief.ts';
import type { Casebook } from './casebook.ts';
import { otherCourts } from './other-courts.ts';
import { free, prisonFinished, probationFinished } from './usual.ts';

export const casebook: Casebook = {
  relief: pardon,
  usual: { ...free, ...prisonFinished },
  cases: [
    ...otherCourts('PEN 4800'),
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
      story: 'a felony after prison',
      facts: {},
      standing: 'lawyer',
      because: 'pardon',
      cite: 'CONST V § 8',
    },
    {
      story: 'a felony after probation',
      facts: { ...probationFinished, level: 'felony' },
      standing: 'lawyer',
      because: 'pardon',
      cite: 'CONST V § 8',
    },
    {
      story: 'a listed sex offense',
      facts: { offence: 'pc-288-a', requiredRegistration: 'yes' },
      standing: 'lawyer',
      because: 'pardon',
      cite: 'CONST V § 8',
    },
    {
      story: 'murder',
      facts: { offence: 'pc-187' },
      standing: 'lawyer',
      because: 'pardon',
      cite: 'CONST V § 8',
    },
    {
      story: 'an open case: a lawyer says when to ask',
      facts: { facingCharges: 'yes' },
      standing: 'lawyer',
      because: 'pardon',
      cite: 'CONST V § 8',
    },
    {
      story: 'with two felonies a court has to agree',
      facts: {},
      standing: 'lawyer',
      because: 'pardon-two-felonies',
      cite: 'CONST V § 8',
    },
    {
      story: 'a misdemeanor',
      facts: { ...probationFinished },
      standing: 'not-this-law',
      because: 'not-a-felony',
      cite: 'PEN 4800',
    },
    {
      story: 'an infraction',
      facts: { level: 'infraction', sentence: 'unknown' },
      standing: 'not-this-law',
      because: 'not-a-felony',
      cite: 'PEN 4800',
    },
    {
      story: 'nobody knows which court it was',
      facts: { court: 'unknown' },
      standing: 'need-record',
      because: 'unknown-court',
      cite: 'PEN 4800',
    },
    {
      story: 'nobody knows if it was a conviction',
      facts: { disposition: 'unknown' },
      standing: 'need-record',
      because: 'unknown-disposition',
      cite: 'PEN 4800',
    },
    {
      story: 'nobody knows the level',
      facts: { level: 'unknown' },
      standing: 'need-record',
      because: 'unknown-level',
      cite: 'PEN 4800',
    },
    {
      story: 'a registrant: a pardon alone may not end it',
      facts: { mustRegister: 'yes' },
      standing: 'lawyer',
      because: 'registrant',
      cite: 'PEN 290.5',
    },
  ],
};
