import type { Organization } from '../organization.ts';

export const lawhelpca = {
  id: 'lawhelpca',
  name: 'LawHelpCA',
  organization: 'LawHelpCA',
  kind: 'website',
  recordClearing: 'information',
  status: 'active',
  topics: ['find-help'],
  audience: ['general'],
  serviceArea: {
    level: 'state',
    basis: 'residence',
    counties: [],
  },
  phones: [],
  url: 'https://www.lawhelpca.org',
  languages: null,
  source: {
    url: 'https://aapca2.org/?p=8778',
    seenOn: '2026-11-23',
  },
  verifiedOn: null,
  reviewAfterDays: 365,
  expiresOn: null,
  confidence: 'medium',
} as const satisfies Organization;
