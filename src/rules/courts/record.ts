import type { CourtFact } from './fact.ts';

const seen = '2026-11-23';

/** The record of the California Department of Justice. */
export const stateRecord = {
  key: 'state',
  form: 'BCIA 8016RR',
  dollars: 25,
  days: 14,
  sure: 'seen',
  source: 'https://oag.ca.gov/fingerprints/security_faq',
  seen,
} as const satisfies CourtFact;

/** What tells that department of a mistake. */
export const claimOfError = {
  key: 'state-error',
  form: 'BCIA 8706',
  sure: 'seen',
  source: 'https://oag.ca.gov/fingerprints/security_faq',
  seen,
} as const satisfies CourtFact;

/** Where each record comes from, what it costs and how long it takes. */
export const records: readonly CourtFact[] = [
  stateRecord,
  claimOfError,
  { key: 'state-waiver', sure: 'seen', source: 'https://oag.ca.gov/fingerprints/security_faq', seen },
  {
    key: 'abroad',
    form: 'BCIA 8705',
    dollars: 25,
    sure: 'seen',
    source: 'http://laalmanac.com/_main/criminalrecords.php',
    seen,
  },
  { key: 'case', sure: 'partly', source: 'https://github.com/oliver-rourke/tap-plugins', seen },
  { key: 'lawyer', dollars: 0, sure: 'partly', source: 'https://github.com/oliver-rourke/tap-plugins', seen },
  {
    key: 'juvenile',
    dollars: 0,
    sure: 'partly',
    source: 'https://github.com/oliver-rourke/tap-plugins',
    seen,
  },
  {
    key: 'employer',
    sure: 'seen',
    source: 'https://oag.ca.gov/fingerprints/security_faq',
    seen,
  },
  { key: 'fbi', sure: 'partly', source: 'https://github.com/oliver-rourke/tap-plugins', seen },
];
