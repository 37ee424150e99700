import type { Organization } from '../organization.ts';

export const lascSelfHelp = {
  id: 'lasc-self-help',
  name: 'LA Superior Court Self-Help',
  organization: 'Superior Court of Los Angeles County',
  kind: 'court-self-help',
  recordClearing: 'information',
  status: 'active',
  topics: ['conviction-dismissal', 'court-records'],
  audience: ['general'],
  serviceArea: {
    level: 'county',
    basis: 'conviction-county',
    counties: ['los-angeles'],
  },
  phones: [],
  url: 'https://www.lacourt.org/selfhelp',
  languages: ['en', 'es'],
  source: {
    url: 'https://www.latimes.com/california/story/2025-12-12/la-county-court-system-mobile-trailer',
    seenOn: '2026-11-23',
  },
  verifiedOn: null,
  reviewAfterDays: 180,
  expiresOn: null,
  confidence: 'medium',
} as const satisfies Organization;
