import type { Organization } from '../organization.ts';

export const lacOia = {
  id: 'lac-oia',
  name: 'LA County Office of Immigrant Affairs',
  organization: 'Los Angeles County Office of Immigrant Affairs',
  kind: 'government',
  recordClearing: 'adjacent',
  status: 'active',
  topics: ['immigration'],
  audience: ['immigrants'],
  serviceArea: {
    level: 'county',
    basis: 'residence',
    counties: ['los-angeles'],
  },
  phones: [
    {
      number: '+18005938222',
      display: '(800) 593-8222',
      type: 'voice',
      grade: 'reported',
    },
  ],
  url: 'https://oia.lacounty.gov',
  languages: ['en', 'es'],
  source: {
    url: 'https://oia.lacounty.gov/category/uncategorized',
    seenOn: '2026-11-23',
  },
  verifiedOn: null,
  reviewAfterDays: 90,
  expiresOn: null,
  confidence: 'medium',
} as const satisfies Organization;
