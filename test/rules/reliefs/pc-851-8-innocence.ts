import { factualInnocence } from '../../../src/rules/reliefs/pc-851-8-innocence/relief.ts';
import type { Casebook } from './casebook.ts';
import { otherCourts } from './other-courts.ts';
import { free, notConvicted } from './usual.ts';

export const casebook: Casebook = {
  relief: factualInnocence,
  usual: { ...free, ...notConvicted },
  cases: [
    {
      story: 'the case was dismissed',
      facts: {},
      standing: 'lawyer',
      because: 'innocence-lawyer',
      cite: 'PEN 851.8(c)',
    },
    {
      story: 'never charged: the police come first',
      facts: { outcome: 'not-charged' },
      standing: 'lawyer',
      because: 'innocence-police-first',
      cite: 'PEN 851.8(a)',
    },
    {
      story: 'found not guilty',
      facts: { outcome: 'acquitted' },
      standing: 'lawyer',
      because: 'innocence-trial-judge',
      cite: 'PEN 851.8(e)',
    },
    {
      story: 'there are two years to ask',
      facts: {},
      standing: 'lawyer',
      because: 'innocence-two-years',
      cite: 'PEN 851.8(l)',
    },
    {
      story: 'murder, dismissed: still a lawyer',
      facts: { level: 'felony', offence: 'pc-187' },
      standing: 'lawyer',
      because: 'innocence-lawyer',
      cite: 'PEN 851.8(c)',
    },
    {
      story: 'a case is open',
      facts: { facingCharges: 'yes' },
      standing: 'lawyer',
      because: 'innocence-lawyer',
      cite: 'PEN 851.8(c)',
    },
    ...otherCourts('PEN 851.8'),
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
      cite: 'PEN 851.8',
    },
    {
      story: 'it was an infraction',
      facts: { level: 'infraction' },
      standing: 'not-this-law',
      because: 'not-for-infractions',
      cite: 'PEN 851.8(n)',
    },
    {
      story: 'a diversion program was finished',
      facts: { outcome: 'diversion' },
      standing: 'not-this-law',
      because: 'innocence-other-end',
      cite: 'PEN 851.8',
    },
    {
      story: 'the conviction was reversed',
      facts: { outcome: 'overturned' },
      standing: 'not-this-law',
      because: 'innocence-other-end',
      cite: 'PEN 851.8',
    },
    {
      story: 'nobody knows which court it was',
      facts: { court: 'unknown' },
      standing: 'need-record',
      because: 'unknown-court',
      cite: 'PEN 851.8',
    },
    {
      story: 'nobody knows if it was a conviction',
      facts: { disposition: 'unknown' },
      standing: 'need-record',
      because: 'unknown-disposition',
      cite: 'PEN 851.8',
    },
    {
      story: 'nobody knows how the case ended',
      facts: { outcome: 'unknown' },
      standing: 'need-record',
      because: 'unknown-outcome',
      cite: 'PEN 851.8',
    },
  ],
};
