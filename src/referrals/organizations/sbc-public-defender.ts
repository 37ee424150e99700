import type { Organization } from '../organization.ts';

export const sbcPublicDefender = {
  id: 'sbc-public-defender',
  name: 'San Bernardino County Public Defender: Clear Your Record',
  organization: 'San Bernardino County Public Defender',
  kind: 'public-defender',
  recordClearing: 'direct',
  status: 'active',
  topics: ['conviction-dismissal', 'prop47', 'prop64-cannabis', 'certificate-of-rehabilitation'],
  audience: ['general'],
  serviceArea: {
    level: 'county',
    basis: 'conviction-county',
    counties: ['san-bernardino'],
  },
  phones: [],
  url: 'https://pd.sbcounty.gov/clear-your-record/',
  languages: null,
  source: {
    url: 'https://pd.sbcounty.gov/clear-your-record/',
    seenOn: '2026-11-23',
  },
  verifiedOn: null,
  reviewAfterDays: 180,
  expiresOn: null,
  confidence: 'high',
} as const satisfies Organization;
