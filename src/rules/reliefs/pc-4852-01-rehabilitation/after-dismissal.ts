import { felonyCustodyOf } from '../../custody.ts';
import type { Facts } from '../../facts.ts';
import { flagAsNamed } from '../../offences/index.ts';

/** Probation and no felony custody: PEN 4852.01 is open only once the case is dismissed under PEN 1203.4. */
export function opensByDismissal(facts: Facts): boolean {
  if (facts.sentence !== 'probation' || felonyCustodyOf(facts) !== undefined) return false;
  if (facts.level === 'misdemeanor') return isRegistrableSurely(facts);
  return facts.level === 'felony' && hasEndedKnown(facts);
}

/** A misdemeanor that brings registration, as far as we were told, and may have had probation. */
export function mayBeRegistrableMisdemeanor(facts: Facts): boolean {
  const { level, sentence, requiredRegistration, offence } = facts;
  if (level !== 'misdemeanor' || (sentence !== 'probation' && sentence !== 'unknown')) return false;
  return isRegistrableSurely(facts) || (requiredRegistration === 'unknown' && offence === 'unknown');
}

/** As we were told, or because it is a sex offence that brings registration, always or in some of its forms. */
function isRegistrableSurely(facts: Facts): boolean {
  if (facts.requiredRegistration !== 'unknown') return facts.requiredRegistration === 'yes';
  return flagAsNamed(facts, 'sexOffence') === true && flagAsNamed(facts, 'registrable') !== false;
}

/** Revoked probation may have ended in felony custody, which opens the certificate by itself. */
function hasEndedKnown({ probation, custodyAfterRevocation }: Facts): boolean {
  return probation === 'revoked' ? custodyAfterRevocation !== 'unknown' : probation !== 'unknown';
}
