import { marijuanaAutomatic } from '../../../src/rules/reliefs/hsc-11361-9-automatic/relief.ts';
import type { Casebook } from './casebook.ts';
import { convictionsOnly } from './convictions-only.ts';
import { free, probationFinished } from './usual.ts';

export const casebook: Casebook = {
  relief: marijuanaAutomatic,
  usual: { ...free, ...probationFinished, offence: 'hsc-11357-c', offended: { year: 2012 } },
  cases: [
    {
      story: 'possession in 2012',
      facts: {},
      standing: 'maybe-automatic',
      because: 'marijuana-automatic',
      cite: 'HSC 11361.9',
    },
    {
      story: 'a case is open: the courts did not ask',
      facts: { facingCharges: 'yes' },
      standing: 'maybe-automatic',
      because: 'marijuana-automatic',
      cite: 'HSC 11361.9',
    },
    {
      story: 'the day is unknown, the sentence older',
      facts: { offended: 'unknown', sentenced: { year: 2010 } },
      standing: 'maybe-automatic',
      because: 'marijuana-automatic',
      cite: 'HSC 11361.9',
    },
    ...convictionsOnly('HSC 11361.9'),
    {
      story: 'another drug',
      facts: { offence: 'hsc-11378' },
      standing: 'not-this-law',
      because: 'not-marijuana',
      cite: 'HSC 11361.8(a)',
    },
    {
      story: 'since Proposition 64',
      facts: { offended: { year: 2016, month: 11, day: 9 } },
      standing: 'not-this-law',
      because: 'since-prop-64',
      cite: 'HSC 11361.9',
    },
    {
      story: 'the day is unknown',
      facts: { offended: 'unknown' },
      standing: 'need-record',
      because: 'unknown-offended',
      cite: 'HSC 11361.9',
    },
    {
      story: 'the offense is unknown',
      facts: { offence: 'unknown' },
      standing: 'need-record',
      because: 'unknown-offence',
      cite: 'HSC 11361.9',
    },
    {
      story: 'something with marijuana: the card asks which',
      facts: { offence: 'marijuana-kind' },
      standing: 'need-record',
      because: 'which-of-several',
      cite: 'HSC 11361.9',
    },
  ],
};
