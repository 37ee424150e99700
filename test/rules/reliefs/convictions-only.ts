import type { LegalCase } from './casebook.ts';
import { otherCourts } from './other-courts.ts';

/** What every relief for a conviction by a California court for adults says of a case that is none, or may be none. */
export function convictionsOnly(cite: string): readonly LegalCase[] {
  return [
    ...otherCourts(cite),
    {
      story: 'the case was in juvenile court',
      facts: { court: 'juvenile' },
      standing: 'not-this-law',
      because: 'juvenile-court',
      cite: 'WIC 781',
    },
    {
      story: 'the case ended without a conviction',
      facts: { disposition: 'no-conviction' },
      standing: 'not-this-law',
      because: 'no-conviction',
      cite: 'PEN 851.91(a)(1)',
    },
    {
      story: 'which court it was is unknown',
      facts: { court: 'unknown' },
      standing: 'need-record',
      because: 'unknown-court',
      cite,
    },
    {
      story: 'how the case ended is unknown',
      facts: { disposition: 'unknown' },
      standing: 'need-record',
      because: 'unknown-disposition',
      cite,
    },
  ];
}
