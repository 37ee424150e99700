import { unknownCase, unknownPerson, type Case, type Person } from '../../../src/rules/index.ts';

/** Somebody with nothing open, on no supervision, with no duty to register. */
export const free: Person = {
  ...unknownPerson,
  facingCharges: 'no',
  supervision: 'none',
  serving: 'no',
  mustRegister: 'no',
};

export const convicted: Case = {
  ...unknownCase,
  court: 'california',
  disposition: 'conviction',
  offence: 'other',
  offenceKnownBy: 'code',
};

/** A case of an adult that ended without a conviction. */
export const notConvicted: Case = {
  ...unknownCase,
  court: 'california',
  disposition: 'no-conviction',
  level: 'misdemeanor',
  outcome: 'dismissed',
  arrested: { year: 2022, month: 5, day: 9 },
  evaded: 'no',
  abusePattern: 'no',
  offence: 'other',
  offenceKnownBy: 'code',
};

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

/** A juvenile case, however it ended. */
export const juvenileCase: Case = {
  ...unknownCase,
  court: 'juvenile',
  level: 'misdemeanor',
  convictedSince: 'no',
  seriousOrViolent: 'no',
};
