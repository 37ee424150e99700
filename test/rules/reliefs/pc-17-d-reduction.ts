import { reductionToInfraction } from '../../../src/rules/reliefs/pc-17-d-reduction/relief.ts';
import type { Casebook } from './casebook.ts';
import { convictionsOnly } from './convictions-only.ts';
import { free, probationFinished } from './usual.ts';

export const casebook: Casebook = {
  relief: reductionToInfraction,
  usual: { ...free, ...probationFinished, offence: 'pc-415' },
  cases: [
    {
      story: 'disturbing the peace: always with a lawyer, in no order',
      facts: {},
      standing: 'lawyer',
      because: 'reducible-to-infraction',
      cite: 'PEN 17(d)(2)',
    },
    {
      story: 'driving without a license: an infraction first may shut the dismissal',
      facts: { offence: 'vc-12500' },
      standing: 'lawyer',
      because: 'reducible-to-traffic-infraction',
      cite: 'PEN 1203.4a(d)(3)',
    },
    {
      story: 'a case is open: the section names none',
      facts: { facingCharges: 'yes' },
      standing: 'lawyer',
      because: 'open-case-no-bar',
      cite: 'PEN 17(d)',
    },
    ...convictionsOnly('PEN 17(d)'),
    {
      story: 'a felony',
      facts: { level: 'felony' },
      standing: 'not-this-law',
      because: 'not-a-misdemeanor',
      cite: 'PEN 17(d)',
    },
    {
      story: 'an infraction already',
      facts: { level: 'infraction', sentence: 'unknown', probation: 'unknown' },
      standing: 'not-this-law',
      because: 'not-a-misdemeanor',
      cite: 'PEN 17(d)',
    },
    {
      story: 'not on the list',
      facts: { offence: 'pc-211' },
      standing: 'not-this-law',
      because: 'not-reducible-to-infraction',
      cite: 'PEN 19.8',
    },
    {
      story: 'the level is unknown',
      facts: { level: 'unknown' },
      standing: 'need-record',
      because: 'unknown-level',
      cite: 'PEN 17(d)',
    },
    {
      story: 'the offense is unknown',
      facts: { offence: 'unknown' },
      standing: 'need-record',
      because: 'unknown-offence',
      cite: 'PEN 19.8',
    },
    {
      story: 'what is told covers many offenses',
      facts: { offence: 'other' },
      standing: 'need-record',
      because: 'which-of-several',
      cite: 'PEN 19.8',
    },
    {
      story: 'some kind of fight: the card asks which',
      facts: { offence: 'fight-kind' },
      standing: 'need-record',
      because: 'which-of-several',
      cite: 'PEN 19.8',
    },
  ],
};
