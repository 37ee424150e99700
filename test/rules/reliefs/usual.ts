import { unknownCase, type Case, type Person } from '../../../src/rules/index.ts';

/** Somebody with nothing open, on no supervision, with no duty to register. */
export const free: Person = { facingCharges: 'no', supervision: 'none', serving: 'no', mustRegister: 'no' };

const convicted: Case = { ...unknownCase, court: 'california', disposition: 'conviction', offence: 'other' };

export const probationFinished: Case = {
  ...convicted,
  level: 'misdemeanor',
  sentence: 'probation',
  probation: 'completed',
};

export const misdemeanorWithoutProbation: Case = {
  ...convicted,
  level: 'misdemeanor',
  sentence: 'jail-or-fine',
  sentenced: { year: 2024, month: 3, day: 14 },
  sentenceDone: 'yes',
  convictedSince: 'no',
};

export const prisonFinished: Case = {
  ...convicted,
  level: 'felony',
  sentence: 'state-prison',
  released: { year: 2017, month: 6, day: 1 },
  supervisedAfter: 'yes',
  supervisionEnded: { year: 2020, month: 6, day: 1 },
  felonySince: 'no',
  seriousOrViolent: 'no',
  requiredRegistration: 'no',
};
