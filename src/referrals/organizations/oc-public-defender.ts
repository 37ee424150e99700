import type { Organization } from '../organization.ts';

export const ocPublicDefender = {
  id: 'oc-public-defender',
  name: 'Orange County Public Defender Clean Slate',
  organization: 'Orange County Public Defender',
  kind: 'public-defender',
  recordClearing: 'direct',
  status: 'active',
  topics: [
    'conviction-dismissal',
    'felony-reduction',
    'arrest-sealing',
    'early-termination-probation',
    'trafficking-survivors',
  ],
  audience: ['general'],
  serviceArea: {
    level: 'county',
    basis: 'conviction-county',
    counties: ['orange'],
  },
  phones: [],
  url: 'https://pubdef.ocgov.com',
  languages: null,
  source: {
    url: 'https://pubdef.ocgov.com/home?navid=119',
    seenOn: '2026-11-23',
  },
  verifiedOn: null,
  reviewAfterDays: 180,
  expiresOn: null,
  confidence: 'medium',
} as const satisfies Organization;
