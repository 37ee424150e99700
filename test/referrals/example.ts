import type { Organization, Search } from '../../src/referrals/index.ts';

/** A legal-aid office for Los Angeles County that nobody has called yet. */
export function organization(changes: Partial<Organization> = {}): Organization {
  const id = changes.id ?? 'example';
  return {
    id,
    name: 'Example Legal Aid',
    organization: id,
    kind: 'legal-aid',
    recordClearing: 'direct',
    status: 'active',
    topics: ['conviction-dismissal'],
    audience: ['general'],
    takesEverybody: false,
    confidence: 'medium',
    summary: { en: 'Free legal aid.', es: 'Ayuda legal gratis.' },
    cost: { en: 'Free.', es: 'Gratis.' },
    access: { modes: ['phone'], en: 'Call.', es: 'Llame.' },
    serviceArea: { basis: 'home', counties: ['los-angeles'] },
    phones: [{ number: '+12135550100', display: '(213) 555-0100', type: 'voice', grade: 'official' }],
    url: 'https://example.org',
    languages: null,
    offices: [],
    source: { url: 'https://example.org/about', seenOn: '2026-11-23' },
    verifiedOn: null,
    reviewAfterDays: 180,
    expiresOn: null,
    ...changes,
  };
}

/** Case and home in Los Angeles, in English, by web. */
export function search(changes: Partial<Search> = {}): Search {
  return {
    caseCounty: 'los-angeles',
    homeCounty: 'los-angeles',
    language: 'en',
    today: '2026-12-01',
    limit: 5,
    needs: ['conviction-dismissal'],
    ...changes,
  };
}
