import { juvenilePetition } from '../../../src/rules/reliefs/wic-781-juvenile-petition/relief.ts';
import type { Casebook } from './casebook.ts';
import { otherCourts } from './other-courts.ts';
import { free, juvenileCase } from './usual.ts';

export const casebook: Casebook = {
  relief: juvenilePetition,
  usual: { ...free, ...juvenileCase },
  cases: [
    {
      story: 'a juvenile case, nothing since',
      facts: {},
      standing: 'judge-decides',
      because: 'juvenile-petition',
      cite: 'WIC 781(a)',
    },
    {
      story: 'diversion, or only contact with the police',
      facts: { disposition: 'no-conviction' },
      standing: 'judge-decides',
      because: 'juvenile-petition',
      cite: 'WIC 781(a)',
    },
    {
      story: 'a misdemeanor is never one of the most serious',
      facts: { level: 'misdemeanor', seriousOrViolent: 'unknown' },
      standing: 'judge-decides',
      because: 'juvenile-petition',
      cite: 'WIC 781(a)',
    },
    {
      story: 'a felony that is not on the list',
      facts: { level: 'felony', seriousOrViolent: 'no' },
      standing: 'judge-decides',
      because: 'juvenile-petition',
      cite: 'WIC 781(a)',
    },
    {
      story: 'the person has to register',
      facts: { mustRegister: 'yes' },
      standing: 'judge-decides',
      because: 'registrant',
      cite: 'PEN 290.5',
    },
    {
      story: 'an open case is not named',
      facts: { facingCharges: 'yes' },
      standing: 'judge-decides',
      because: 'juvenile-petition',
      cite: 'WIC 781(a)',
    },
    ...otherCourts('WIC 781(a)'),
    {
      story: 'the case was in a California court for adults',
      facts: { court: 'california' },
      standing: 'not-this-law',
      because: 'adult-court',
      cite: 'WIC 781(a)',
    },
    {
      story: 'a new conviction since',
      facts: { convictedSince: 'yes' },
      standing: 'lawyer',
      because: 'juvenile-convicted-since',
      cite: 'WIC 781(a)',
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
      story: 'nobody knows which court it was',
      facts: { court: 'unknown' },
      standing: 'need-record',
      because: 'unknown-court',
      cite: 'WIC 781(a)',
    },
    {
      story: 'nobody knows of a new conviction',
      facts: { convictedSince: 'unknown' },
      standing: 'need-record',
      because: 'juvenile-unknown-convicted-since',
      cite: 'WIC 781(a)',
    },
    {
      story: 'nobody knows how serious it was',
      facts: { level: 'felony', seriousOrViolent: 'unknown' },
      standing: 'need-record',
      because: 'juvenile-unknown-serious',
      cite: 'WIC 707(b)',
    },
  ],
};
