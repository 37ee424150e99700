import { custodyOf } from './custody.ts';
import type { Facts, Known, YesNo } from './facts.ts';
import { flagOf } from './offences/index.ts';

/**
 * Whether this conviction brought a duty to register: as we were told, or because the section always does. Never
 * inferred to be no: a judge may order it for other offences, and a duty that has ended is not seen today.
 */
export function registrationOf(facts: Facts): Known<YesNo> {
  if (facts.requiredRegistration !== 'unknown') return facts.requiredRegistration;
  return flagOf(facts, 'registrable') === true ? 'yes' : 'unknown';
}

/** Registration shuts out a felony only when it was served in prison; only then is it asked. */
export function isRegistrationOpen(facts: Facts): boolean {
  return custodyOf(facts) === 'state-prison' && registrationOf(facts) === 'unknown';
}
