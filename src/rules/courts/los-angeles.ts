import type { CourtFact } from './fact.ts';

const seen = '2026-11-23';

/** How it is done in Los Angeles County. Phone numbers of people who help live in `src/referrals`. */
export const losAngeles: readonly CourtFact[] = [
  { key: 'place', number: 23, sure: 'seen', source: 'https://github.com/oliver-rourke/tap-plugins', seen },
  { key: 'copies', number: 1, sure: 'seen', source: 'https://github.com/oliver-rourke/tap-plugins', seen },
  { key: 'envelope', sure: 'partly', source: 'https://github.com/oliver-rourke/tap-plugins', seen },
  { key: 'serve-felony', sure: 'seen', source: 'https://github.com/oliver-rourke/tap-plugins', seen },
  {
    key: 'serve-misdemeanor',
    number: 32,
    sure: 'seen',
    source: 'https://github.com/oliver-rourke/tap-plugins',
    seen,
  },
  { key: 'serve-city', sure: 'unconfirmed', source: 'https://github.com/oliver-rourke/tap-plugins', seen },
  { key: 'remote', sure: 'seen', source: 'https://github.com/oliver-rourke/tap-plugins', seen },
  {
    key: 'look-up',
    site: 'lacourt.org',
    sure: 'seen',
    source: 'https://github.com/oliver-rourke/tap-plugins',
    seen,
  },
  { key: 'terminals', sure: 'unconfirmed', source: 'https://www.lacourt.org/', seen },
  { key: 'warrant', sure: 'partly', source: 'https://github.com/oliver-rourke/tap-plugins', seen },
  { key: 'homeless-court', sure: 'unconfirmed', source: 'https://www.lacourt.org/', seen },
  { key: 'old-files', sure: 'unconfirmed', source: 'https://www.lacourt.org/', seen },
  { key: 'case-number', sure: 'unconfirmed', source: 'https://www.lacourt.org/', seen },
  {
    key: 'clinics',
    sure: 'seen',
    source: 'https://lacountylibrary.org/summer-expungement-clinics-help-clear-criminal-records',
    seen,
  },
  {
    key: 'trailer',
    sure: 'seen',
    source: 'https://www.latimes.com/california/story/2025-12-12/la-county-court-system-mobile-trailer',
    seen,
  },
];
