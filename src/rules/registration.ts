import { custodyOf } from './custody.ts';
import type { Facts, Known, YesNo } from './facts.ts';
import { flagOf } from './offences/index.ts';

/**
 * Whether this conviction brought a duty to register: as we were told, or as the section says. Somebody who registers
 * nowhere today, about an offence that is no sex offence, is not asked.
 */
export function registrationOf(facts: Facts): Known<YesNo> {
  if (facts.requiredRegistration !== 'unknown') return facts.requiredRegistration;
  switch (flagOf(facts.offence, 'registrable')) {
    case true:
      return 'yes';
    case false:
      return 'no';
    case 'depends':
    case 'unknown':
      return facts.mustRegister === 'no' && flagOf(facts.offence, 'sexOffence') === false ? 'no' : 'unknown';
  }
}

/** Registration shuts out a felony only when it was served in prison; only then is it asked. */
export function isRegistrationOpen(facts: Facts): boolean {
  return custodyOf(facts) === 'state-prison' && registrationOf(facts) === 'unknown';
}
