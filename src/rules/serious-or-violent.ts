import type { Facts, Known, YesNo } from './facts.ts';
import { flagOf } from './offences/index.ts';

/**
 * Whether the conviction, where it is a felony, is serious (PEN 1192.7(c)) or violent (PEN 667.5(c)): because its section
 * always is, or as we were told. No section says that it was not: an injury, a weapon or a gang makes any felony serious.
 */
export function seriousOrViolentOf(
  facts: Pick<Facts, 'seriousOrViolent' | 'offence' | 'offenceKnownBy' | 'level'>,
): Known<YesNo> {
  const isAlways = flagOf(facts, 'serious') === true || flagOf(facts, 'violent') === true;
  return isAlways ? 'yes' : facts.seriousOrViolent;
}
