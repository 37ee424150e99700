import type { Organization } from '../organization.ts';

export const lacPublicDefender = {
  id: 'lac-public-defender',
  name: 'Los Angeles County Public Defender',
  organization: 'Los Angeles County Public Defender',
  kind: 'public-defender',
  recordClearing: 'direct',
  status: 'active',
  topics: [
    'conviction-dismissal',
    'felony-reduction',
    'prop47',
    'prop64-cannabis',
    'juvenile-sealing',
    'certificate-of-rehabilitation',
  ],
  audience: ['general'],
  serviceArea: {
    level: 'county',
    basis: 'conviction-county',
    counties: ['los-angeles'],
  },
  phones: [
    {
      number: '+12139742811',
      display: '(213) 974-2811',
      type: 'voice',
      grade: 'official-old',
    },
  ],
  url: 'https://pubdef.lacounty.gov',
  languages: null,
  source: {
    url: 'https://pubdef.lacounty.gov/for-the-la-county-public-defender-threes-the-charm/',
    seenOn: '2026-11-23',
  },
  verifiedOn: null,
  reviewAfterDays: 180,
  expiresOn: null,
  confidence: 'medium',
} as const satisfies Organization;
