import type { CourtFact } from './fact.ts';

const seen = '2026-11-23';

/** What California cannot do, and whose law it is instead. */
export const otherCourts: readonly CourtFact[] = [
  { key: 'federal', sure: 'partly', source: 'https://github.com/oliver-rourke/tap-plugins', seen },
  {
    key: 'federal-possession',
    sure: 'unconfirmed',
    source: 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section3607',
    seen,
  },
  {
    key: 'federal-marijuana',
    since: '2022-10-06',
    sure: 'unconfirmed',
    source: 'https://www.justice.gov/pardon',
    seen,
  },
  {
    key: 'other-state',
    site: 'ccresourcecenter.org',
    sure: 'partly',
    source: 'https://ccresourcecenter.org/',
    seen,
  },
  { key: 'military', sure: 'partly', source: 'https://github.com/oliver-rourke/tap-plugins', seen },
  { key: 'tribal', sure: 'partly', source: 'https://github.com/oliver-rourke/tap-plugins', seen },
  { key: 'other-county', sure: 'partly', source: 'https://github.com/oliver-rourke/tap-plugins', seen },
];
