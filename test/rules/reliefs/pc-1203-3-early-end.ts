import { earlyEndOfProbation } from '../../../src/rules/reliefs/pc-1203-3-early-end/relief.ts';
import type { Casebook } from './casebook.ts';
import { convictionsOnly } from './convictions-only.ts';
import { free, probationFinished } from './usual.ts';

export const casebook: Casebook = {
  relief: earlyEndOfProbation,
  usual: {
    ...free,
    ...probationFinished,
    supervision: 'probation',
    probation: 'ongoing',
    probationEnds: { year: 2027, month: 5, day: 31 },
  },
  cases: [
    {
      story: 'probation goes on',
      facts: {},
      standing: 'judge-decides',
      because: 'early-end-of-probation',
      cite: 'PEN 1203.3(a)',
    },
    {
      story: 'its last day is unknown',
      facts: { probationEnds: 'unknown' },
      standing: 'judge-decides',
      because: 'early-end-of-probation',
      cite: 'PEN 1203.3(a)',
    },
    {
      story: 'the prosecutor gets two days',
      facts: {},
      standing: 'judge-decides',
      because: 'notice-of-early-end',
      cite: 'PEN 1203.3(b)',
    },
    {
      story: 'a misdemeanor: one year at most, as a rule',
      facts: {},
      standing: 'judge-decides',
      because: 'misdemeanor-probation-cap',
      cite: 'PEN 1203a(a)',
    },
    {
      story: 'a felony: two years at most, as a rule',
      facts: { level: 'felony' },
      standing: 'judge-decides',
      because: 'felony-probation-cap',
      cite: 'PEN 1203.1(a)',
    },
    {
      story: 'a case is open: a lawyer asks in any case',
      facts: { facingCharges: 'yes' },
      standing: 'judge-decides',
      because: 'early-end-of-probation',
      cite: 'PEN 1203.3(a)',
    },
    ...convictionsOnly('PEN 1203.3(a)'),
    {
      story: 'an infraction',
      facts: { level: 'infraction', sentence: 'unknown', probation: 'unknown' },
      standing: 'not-this-law',
      because: 'no-probation-to-end',
      cite: 'PEN 1203.3(a)',
    },
    {
      story: 'no probation in this case',
      facts: { sentence: 'jail-or-fine', probation: 'unknown' },
      standing: 'not-this-law',
      because: 'no-probation-to-end',
      cite: 'PEN 1203.3(a)',
    },
    {
      story: 'probation is finished',
      facts: { supervision: 'none', probation: 'completed' },
      standing: 'not-this-law',
      because: 'probation-is-over',
      cite: 'PEN 1203.3(a)',
    },
    {
      story: 'how it ended is unknown, and no probation goes on today',
      facts: { supervision: 'none', probation: 'unknown' },
      standing: 'not-this-law',
      because: 'probation-is-over',
      cite: 'PEN 1203.3(a)',
    },
    {
      story: 'level and sentence unknown',
      facts: { level: 'unknown', sentence: 'unknown' },
      standing: 'need-record',
      because: 'unknown-level',
      cite: 'PEN 1203.3(a)',
    },
    {
      story: 'the sentence is unknown',
      facts: { sentence: 'unknown' },
      standing: 'need-record',
      because: 'unknown-sentence',
      cite: 'PEN 1203.3(a)',
    },
    {
      story: 'this probation or another one goes on',
      facts: { probation: 'unknown' },
      standing: 'need-record',
      because: 'unknown-probation',
      cite: 'PEN 1203.3(a)',
    },
  ],
};
