import { juvenileSealing } from '../../../src/rules/reliefs/wic-786-juvenile-sealing/relief.ts';
import type { Casebook } from './casebook.ts';
import { otherCourts } from './other-courts.ts';
import { free, juvenileCase } from './usual.ts';

export const casebook: Casebook = {
  relief: juvenileSealing,
  usual: { ...free, ...juvenileCase },
  cases: [
    {
      story: 'a juvenile case, however it ended',
      facts: {},
      standing: 'maybe-automatic',
      because: 'juvenile-sealed-by-court',
      cite: 'WIC 786(a)',
    },
    {
      story: 'a juvenile case that was found true',
      facts: { disposition: 'conviction' },
      standing: 'maybe-automatic',
      because: 'juvenile-sealed-by-court',
      cite: 'WIC 786(a)',
    },
    {
      story: 'diversion, or only contact with the police',
      facts: { disposition: 'no-conviction' },
      standing: 'maybe-automatic',
      because: 'juvenile-sealed-by-agency',
      cite: 'WIC 786.5',
    },
    {
      story: 'a serious felony',
      facts: { level: 'felony', seriousOrViolent: 'yes' },
      standing: 'lawyer',
      because: 'juvenile-serious',
      cite: 'WIC 707(b)',
    },
    {
      story: 'a section that is a serious felony',
      facts: { level: 'felony', seriousOrViolent: 'unknown', offence: 'pc-211', offenceKnownBy: 'code' },
      standing: 'lawyer',
      because: 'juvenile-serious',
      cite: 'WIC 707(b)',
    },
    {
      story: 'a felony, and nobody knows how serious',
      facts: { level: 'felony', seriousOrViolent: 'unknown' },
      standing: 'lawyer',
      because: 'juvenile-unknown-serious',
      cite: 'WIC 707(b)',
    },
    {
      story: 'diversion for a serious felony',
      facts: { disposition: 'no-conviction', level: 'felony', seriousOrViolent: 'yes' },
      standing: 'lawyer',
      because: 'juvenile-serious',
      cite: 'WIC 707(b)',
    },
    {
      story: 'a misdemeanor is never one of the most serious crimes',
      facts: { seriousOrViolent: 'unknown' },
      standing: 'maybe-automatic',
      because: 'juvenile-sealed-by-court',
      cite: 'WIC 786(a)',
    },
    {
      story: 'the person has to register',
      facts: { mustRegister: 'yes' },
      standing: 'maybe-automatic',
      because: 'registrant',
      cite: 'PEN 290.5',
    },
    {
      story: 'a case is open, and it may be this one',
      facts: { facingCharges: 'yes' },
      standing: 'maybe-automatic',
      because: 'juvenile-open-beside',
      cite: 'WIC 786(a)',
    },
    {
      story: 'on probation, and it may be for this case',
      facts: { supervision: 'probation' },
      standing: 'maybe-automatic',
      because: 'juvenile-supervised-beside',
      cite: 'WIC 786(a)',
    },
    {
      story: 'a new conviction since: still worth a call',
      facts: { convictedSince: 'yes' },
      standing: 'maybe-automatic',
      because: 'juvenile-sealed-by-court',
      cite: 'WIC 786(a)',
    },
    ...otherCourts('WIC 786(a)'),
    {
      story: 'the case was in a California court for adults',
      facts: { court: 'california' },
      standing: 'not-this-law',
      because: 'adult-court',
      cite: 'WIC 786(a)',
    },
    {
      story: 'nobody knows which court it was',
      facts: { court: 'unknown' },
      standing: 'need-record',
      because: 'unknown-court',
      cite: 'WIC 786(a)',
    },
  ],
};
