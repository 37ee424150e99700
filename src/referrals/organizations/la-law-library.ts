import type { Organization } from '../organization.ts';

export const laLawLibrary = {
  id: 'la-law-library',
  name: 'LA Law Library',
  organization: 'LA Law Library',
  kind: 'law-library',
  recordClearing: 'direct',
  status: 'active',
  topics: ['conviction-dismissal', 'felony-reduction', 'court-records'],
  audience: ['general'],
  serviceArea: {
    level: 'county',
    basis: 'none',
    counties: ['los-angeles'],
  },
  phones: [
    {
      number: '+12137852529',
      display: '(213) 785-2529',
      type: 'voice',
      grade: 'reported',
    },
  ],
  url: 'https://www.lalawlibrary.org',
  languages: null,
  source: {
    url: 'https://lafla.org/stories-events/expungement-clinics-give-community-members-a-fresh-start',
    seenOn: '2026-11-23',
  },
  verifiedOn: null,
  reviewAfterDays: 90,
  expiresOn: null,
  confidence: 'medium',
} as const satisfies Organization;
