import type { Organization } from '../organization.ts';

export const caCourtsRecordCleaning = {
  id: 'ca-courts-record-cleaning',
  name: 'California Courts Self-Help',
  organization: 'Judicial Council of California',
  kind: 'website',
  recordClearing: 'information',
  status: 'active',
  topics: ['conviction-dismissal', 'felony-reduction', 'certificate-of-rehabilitation'],
  audience: ['general'],
  serviceArea: {
    level: 'state',
    basis: 'none',
    counties: [],
  },
  phones: [],
  url: 'https://selfhelp.courts.ca.gov',
  languages: null,
  source: {
    url: 'https://courts.ca.gov/42699.htm',
    seenOn: '2026-11-23',
  },
  verifiedOn: null,
  reviewAfterDays: 365,
  expiresOn: null,
  confidence: 'medium',
} as const satisfies Organization;
