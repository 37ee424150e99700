import type { Organization } from '../organization.ts';

export const la211 = {
  id: '211-la',
  name: '211 LA',
  organization: '211 LA County',
  kind: 'hotline',
  recordClearing: 'information',
  status: 'active',
  topics: ['find-help', 'reentry-services'],
  audience: ['general'],
  serviceArea: {
    level: 'county',
    basis: 'residence',
    counties: ['los-angeles'],
  },
  phones: [
    {
      number: '211',
      display: '2-1-1',
      type: 'voice',
      grade: 'official',
    },
  ],
  url: 'https://211la.org',
  languages: ['en', 'es'],
  source: {
    url: 'https://211la.org/articles/211-day-2026-marks-45-years-service-los-angeles-county',
    seenOn: '2026-11-23',
  },
  verifiedOn: null,
  reviewAfterDays: 365,
  expiresOn: null,
  confidence: 'high',
} as const satisfies Organization;
