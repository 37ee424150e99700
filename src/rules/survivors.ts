import type { Cite } from './cite.ts';
import { flagOf } from './offences/index.ts';
import type { Note, Row } from './relief.ts';

/** The sections for survivors reach offences that are not violent felonies under PEN 667.5(c). */
export function violentFelony(cite: Cite): Row {
  return {
    reason: 'survivor-violent-felony',
    cite,
    lawyerToo: true,
    when: (facts) => facts.level === 'felony' && flagOf(facts, 'violent') === true,
  };
}

/** Said with every one of them: this stays out of the answers we keep. */
export function noStory(cite: Cite): Note {
  return { reason: 'survivor-no-story', cite, beside: ['lawyer'], when: () => true };
}
