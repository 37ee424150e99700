import { loiteringDismissal } from '../../../src/rules/reliefs/pc-653-29-loitering/relief.ts';
import type { Casebook } from './casebook.ts';
import { convictionsOnly } from './convictions-only.ts';
import { free, probationFinished } from './usual.ts';

export const casebook: Casebook = {
  relief: loiteringDismissal,
  usual: { ...free, ...probationFinished, offence: 'pc-653-22' },
  cases: [
    {
      story: 'a conviction under the old loitering law',
      facts: {},
      standing: 'by-right',
      because: 'loitering-repealed',
      cite: 'PEN 653.29',
    },
    {
      story: 'still on probation: it may be asked all the same',
      facts: { supervision: 'probation', probation: 'ongoing' },
      standing: 'by-right',
      because: 'loitering-repealed',
      cite: 'PEN 653.29',
    },
    {
      story: 'a case is open: the section names none',
      facts: { facingCharges: 'yes' },
      standing: 'by-right',
      because: 'open-case-no-bar',
      cite: 'PEN 653.29',
    },
    ...convictionsOnly('PEN 653.29'),
    {
      story: 'another offense',
      facts: { offence: 'pc-647-b' },
      standing: 'not-this-law',
      because: 'not-loitering',
      cite: 'PEN 653.22',
    },
    {
      story: 'neither driving nor a sex offense',
      facts: { offence: 'other' },
      standing: 'not-this-law',
      because: 'not-loitering',
      cite: 'PEN 653.22',
    },
    {
      story: 'the offense is unknown',
      facts: { offence: 'unknown' },
      standing: 'need-record',
      because: 'unknown-offence',
      cite: 'PEN 653.22',
    },
    {
      story: 'something with sex work: the card asks which',
      facts: { offence: 'sex-work-kind' },
      standing: 'need-record',
      because: 'which-of-several',
      cite: 'PEN 653.22',
    },
  ],
};
