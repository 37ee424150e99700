import type { Organization } from '../organization.ts';

export const lacLibraryPdClinics = {
  id: 'lac-library-pd-clinics',
  name: 'LA County Library record-clearing clinics',
  organization: 'LA County Library with the Public Defender',
  kind: 'clinic-event',
  recordClearing: 'direct',
  status: 'active',
  topics: ['conviction-dismissal', 'juvenile-sealing', 'arrest-sealing'],
  audience: ['general'],
  serviceArea: {
    level: 'county',
    basis: 'conviction-county',
    counties: ['los-angeles'],
  },
  phones: [],
  url: 'https://lacountylibrary.org/clean-your-record',
  languages: ['en', 'es'],
  source: {
    url: 'https://lacountylibrary.org/summer-expungement-clinics-help-clear-criminal-records',
    seenOn: '2026-11-23',
  },
  verifiedOn: null,
  reviewAfterDays: 60,
  expiresOn: null,
  confidence: 'medium',
} as const satisfies Organization;
