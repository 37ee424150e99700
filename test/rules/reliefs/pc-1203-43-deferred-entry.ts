import { deferredEntryWithdrawal } from '../../../src/rules/reliefs/pc-1203-43-deferred-entry/relief.ts';
import type { Casebook } from './casebook.ts';
import { otherCourts } from './other-courts.ts';
import { free, notConvicted } from './usual.ts';

/** PC 1000 as it was from 1997 to 2017. */
const drugProgram = {
  outcome: 'diversion',
  deferredEntry: 'yes',
  offence: 'hsc-11377',
  arrested: { year: 2008, month: 4, day: 2 },
} as const;

export const casebook: Casebook = {
  relief: deferredEntryWithdrawal,
  usual: { ...free, ...notConvicted, ...drugProgram },
  cases: [
    {
      story: 'the drug program was finished',
      facts: {},
      standing: 'by-right',
      because: 'deferred-entry-finished',
      cite: 'PEN 1203.43(b)',
    },
    {
      story: 'the day the program was granted is known, the arrest is not',
      facts: { arrested: 'unknown', sentenced: { year: 2008 } },
      standing: 'by-right',
      because: 'deferred-entry-finished',
      cite: 'PEN 1203.43(b)',
    },
    {
      story: 'an arrest of 1996, and a program granted in 1997',
      facts: { arrested: { year: 1996 }, sentenced: { year: 1997 } },
      standing: 'by-right',
      because: 'deferred-entry-finished',
      cite: 'PEN 1203.43(b)',
    },
    {
      story: 'an arrest of 1 January 1997',
      facts: { arrested: { year: 1997, month: 1, day: 1 } },
      standing: 'by-right',
      because: 'deferred-entry-finished',
      cite: 'PEN 1203.43(b)',
    },
    {
      story: 'an open case changes nothing',
      facts: { facingCharges: 'yes' },
      standing: 'by-right',
      because: 'deferred-entry-finished',
      cite: 'PEN 1203.43(b)',
    },
    {
      story: 'whoever is not a citizen sees an immigration lawyer first',
      facts: {},
      standing: 'by-right',
      because: 'deferred-entry-immigration',
      cite: 'PEN 1203.43(a)',
    },
    {
      story: 'the court file may be gone',
      facts: {},
      standing: 'by-right',
      because: 'deferred-entry-file-gone',
      cite: 'PEN 1203.43(b)',
    },
    {
      story: 'an arrest of 2019, when the program asked for no plea',
      facts: { arrested: { year: 2019 } },
      standing: 'by-right',
      because: 'deferred-entry-after-2017',
      cite: 'PEN 1000',
    },
    ...otherCourts('PEN 1203.43(b)'),
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
      cite: 'PEN 1203.43(b)',
    },
    {
      story: 'the case was dismissed without diversion',
      facts: { outcome: 'dismissed', deferredEntry: 'unknown' },
      standing: 'not-this-law',
      because: 'not-diversion',
      cite: 'PEN 1203.43(b)',
    },
    {
      story: 'diversion without a plea',
      facts: { deferredEntry: 'no' },
      standing: 'not-this-law',
      because: 'no-deferred-entry',
      cite: 'PEN 1203.43(b)',
    },
    {
      story: 'the program was granted in 1996',
      facts: { sentenced: { year: 1996, month: 12, day: 31 }, arrested: { year: 1996 } },
      standing: 'not-this-law',
      because: 'deferred-entry-before-1997',
      cite: 'PEN 1203.43(b)',
    },
    {
      story: 'nobody knows which court it was',
      facts: { court: 'unknown' },
      standing: 'need-record',
      because: 'unknown-court',
      cite: 'PEN 1203.43(b)',
    },
    {
      story: 'nobody knows if it was a conviction',
      facts: { disposition: 'unknown' },
      standing: 'need-record',
      because: 'unknown-disposition',
      cite: 'PEN 1203.43(b)',
    },
    {
      story: 'nobody knows how the case ended',
      facts: { outcome: 'unknown' },
      standing: 'need-record',
      because: 'unknown-outcome',
      cite: 'PEN 1203.43(b)',
    },
    {
      story: 'nobody knows if there was a plea',
      facts: { deferredEntry: 'unknown' },
      standing: 'need-record',
      because: 'unknown-deferred-entry',
      cite: 'PEN 1203.43(b)',
    },
    {
      story: 'nobody knows when it was',
      facts: { arrested: 'unknown' },
      standing: 'need-record',
      because: 'unknown-arrested',
      cite: 'PEN 1203.43(b)',
    },
    {
      story: 'an arrest of 1996, the day of the program unknown',
      facts: { arrested: { year: 1996 } },
      standing: 'need-record',
      because: 'deferred-entry-date',
      cite: 'PEN 1203.43(b)',
    },
    {
      story: 'a program granted in about 1997',
      facts: { sentenced: { year: 1997, approx: true } },
      standing: 'need-record',
      because: 'deferred-entry-date',
      cite: 'PEN 1203.43(b)',
    },
  ],
};
