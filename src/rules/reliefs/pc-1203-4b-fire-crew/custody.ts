import { custodyOf } from '../../custody.ts';
import type { Case } from '../../facts.ts';

/** Time served for a felony, or nothing told that rules it out: who served none is not asked about a fire crew. */
export function mayHaveServedFelonyCustody({ level, sentence, probation }: Case): boolean {
  if (level === 'misdemeanor' || level === 'infraction') return false;
  switch (sentence) {
    case 'county-jail':
    case 'split':
    case 'state-prison':
    case 'unknown':
      return true;
    case 'probation':
      return probation === 'revoked' || probation === 'unknown';
    case 'jail-or-fine':
      return false;
  }
}

/** No felony that brings registration is served in county jail: only after prison is it asked. */
export function mayHaveBeenPrison(facts: Case): boolean {
  const custody = custodyOf(facts);
  return custody === undefined ? mayHaveServedFelonyCustody(facts) : custody === 'state-prison';
}
