import type { LegalCase } from './casebook.ts';

/** California law reaches no case of another court, whichever of its sections is asked. */
export function otherCourts(cite: string): readonly LegalCase[] {
  const outside = { standing: 'not-this-law', cite } as const;
  return [
    {
      story: 'the case was not in California, nobody remembers where',
      facts: { court: 'elsewhere' },
      because: 'other-court',
      ...outside,
    },
    {
      story: 'the case was in a federal court',
      facts: { court: 'federal' },
      because: 'federal-court',
      ...outside,
    },
    {
      story: 'the case was in a court of another state',
      facts: { court: 'other-state' },
      because: 'other-state',
      ...outside,
    },
    {
      story: 'the case was before a court-martial',
      facts: { court: 'military' },
      because: 'military-court',
      ...outside,
    },
    {
      story: 'the case was in a tribal court',
      facts: { court: 'tribal' },
      because: 'tribal-court',
      ...outside,
    },
  ];
}
