import { isBelowFelony } from '../../arrests.ts';
import type { Facts } from '../../facts.ts';
import { flagAsNamed, flagOf } from '../../offences/index.ts';

export function wasNotCharged({ outcome }: Facts): boolean {
  return outcome === 'not-charged';
}

/** Acquittal lifts the rule on crimes without a time limit; while the outcome is unknown it may have. */
export function isKnownNotAcquitted({ outcome }: Facts): boolean {
  return outcome !== 'acquitted' && outcome !== 'unknown';
}

/**
 * Some crimes of the kind have no time limit, or only the name says so, or the level the person told does not go with
 * such a crime.
 */
export function mayHaveNoTimeLimit(facts: Facts): boolean {
  const named = flagAsNamed(facts, 'noTimeLimit');
  return (named === true && !hasNoTimeLimit(facts)) || (named === 'depends' && facts.level === 'felony');
}

/** A felony whose section has none. */
export function hasNoTimeLimit(facts: Facts): boolean {
  return facts.level === 'felony' && flagOf(facts, 'noTimeLimit') === true;
}

/** Only a felony goes without a time limit: the offence of anything less need not be known for that. */
export function isOffenceOpen(facts: Facts): boolean {
  return facts.outcome !== 'acquitted' && facts.offence === 'unknown' && !isBelowFelony(facts);
}

/** The time to file, or its absence, turns on the level. */
export function isLevelOpen(facts: Facts): boolean {
  const turnsOnLevel = wasNotCharged(facts) || flagOf(facts, 'noTimeLimit') === 'depends';
  return facts.outcome !== 'acquitted' && turnsOnLevel;
}

/** Against a partner, a child or an older person, as far as we were told: an unknown offence may be too. */
export function mayBeAbuse(facts: Facts): boolean {
  return flagOf(facts, 'domestic') !== false || flagOf(facts, 'childOrElder') !== false;
}
