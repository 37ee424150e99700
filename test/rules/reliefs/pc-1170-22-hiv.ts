import { section647fDismissal } from '../../../src/rules/reliefs/pc-1170-22-hiv/relief.ts';
import type { Casebook } from './casebook.ts';
import { convictionsOnly } from './convictions-only.ts';
import { free, probationFinished } from './usual.ts';

export const casebook: Casebook = {
  relief: section647fDismissal,
  usual: { ...free, ...probationFinished, level: 'felony', offence: 'pc-647f' },
  cases: [
    {
      story: 'a conviction under the old section 647f',
      facts: {},
      standing: 'by-right',
      because: 'section-647f-repealed',
      cite: 'PEN 1170.22',
    },
    {
      story: 'still on probation: it may be asked all the same',
      facts: { supervision: 'probation', probation: 'ongoing' },
      standing: 'by-right',
      because: 'section-647f-repealed',
      cite: 'PEN 1170.22',
    },
    {
      story: 'a case is open: the section names none',
      facts: { facingCharges: 'yes' },
      standing: 'by-right',
      because: 'open-case-no-bar',
      cite: 'PEN 1170.22',
    },
    ...convictionsOnly('PEN 1170.22'),
    {
      story: 'another offense',
      facts: { offence: 'pc-647-b' },
      standing: 'not-this-law',
      because: 'not-section-647f',
      cite: 'PEN 647f',
    },
    {
      story: 'neither driving nor a sex offense',
      facts: { offence: 'other' },
      standing: 'not-this-law',
      because: 'not-section-647f',
      cite: 'PEN 647f',
    },
    {
      story: 'the offense is unknown',
      facts: { offence: 'unknown' },
      standing: 'need-record',
      because: 'unknown-offence',
      cite: 'PEN 647f',
    },
    {
      story: 'something with sex work: the card asks which',
      facts: { offence: 'sex-work-kind' },
      standing: 'need-record',
      because: 'which-of-several',
      cite: 'PEN 647f',
    },
  ],
};
