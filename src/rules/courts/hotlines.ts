import type { CourtFact } from './fact.ts';

const seen = '2026-11-23';

/** Who answers at once. Dial each before launch. */
export const hotlines: readonly CourtFact[] = [
  {
    key: 'trafficking',
    phone: '1-888-373-7888',
    sure: 'unconfirmed',
    source: 'https://humantraffickinghotline.org/',
    seen,
  },
  {
    key: 'violence',
    phone: '1-800-799-7233',
    sure: 'unconfirmed',
    source: 'https://www.thehotline.org/',
    seen,
  },
];
