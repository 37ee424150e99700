import type { Organization } from '../organization.ts';

export const laflaRecordClearing = {
  id: 'lafla-record-clearing',
  name: 'Legal Aid Foundation of Los Angeles',
  organization: 'Legal Aid Foundation of Los Angeles',
  kind: 'legal-aid',
  recordClearing: 'direct',
  status: 'active',
  topics: ['conviction-dismissal', 'felony-reduction', 'employment-rights', 'licensing'],
  audience: ['general'],
  serviceArea: {
    level: 'county',
    basis: 'residence',
    counties: ['los-angeles'],
  },
  phones: [
    {
      number: '+18003994529',
      display: '(800) 399-4529',
      type: 'voice',
      grade: 'official-old',
    },
    {
      number: '+13103937734',
      display: '(310) 393-7734',
      type: 'tty',
      grade: 'official-old',
    },
  ],
  url: 'https://lafla.org/get-help/',
  languages: ['en', 'es', 'ko', 'zh', 'vi', 'km', 'ja', 'tl', 'th'],
  source: {
    url: 'https://lafla.org/stories-events/expungement-clinics-give-community-members-a-fresh-start',
    seenOn: '2026-11-23',
  },
  verifiedOn: null,
  reviewAfterDays: 180,
  expiresOn: null,
  confidence: 'medium',
} as const satisfies Organization;
