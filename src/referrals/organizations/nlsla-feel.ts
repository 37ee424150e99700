import type { Organization } from '../organization.ts';

export const nlslaFeel = {
  id: 'nlsla-feel',
  name: 'Neighborhood Legal Services of Los Angeles County',
  organization: 'Neighborhood Legal Services of Los Angeles County',
  kind: 'legal-aid',
  recordClearing: 'direct',
  status: 'active',
  topics: [
    'conviction-dismissal',
    'arrest-sealing',
    'early-termination-probation',
    'employment-rights',
    'reentry-services',
  ],
  audience: ['general'],
  serviceArea: {
    level: 'county',
    basis: 'residence',
    counties: ['los-angeles'],
  },
  phones: [
    {
      number: '+18004336251',
      display: '(800) 433-6251',
      type: 'voice',
      grade: 'index',
    },
  ],
  url: 'https://nlsla.org',
  languages: null,
  source: {
    url: 'https://nlsla.org/congressman-cardenas-supports-nlslas-feel-project-for-system-impacted-families/',
    seenOn: '2026-11-23',
  },
  verifiedOn: null,
  reviewAfterDays: 180,
  expiresOn: null,
  confidence: 'medium',
} as const satisfies Organization;
