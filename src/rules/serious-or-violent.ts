import type { Facts, Known, YesNo } from './facts.ts';
import { flagOf } from './offences/index.ts';

/**
 * Whether the conviction, where it is a felony, is serious (PEN 1192.7(c)) or violent (PEN 667.5(c)): as we were told, or
 * because its section always is or never is. A name alone settles neither.
 */
export function seriousOrViolentOf(
  facts: Pick<Facts, 'seriousOrViolent' | 'offence' | 'offenceKnownBy' | 'level'>,
): Known<YesNo> {
  if (facts.seriousOrViolent !== 'unknown') return facts.seriousOrViolent;
  if (facts.offenceKnownBy !== 'code') return 'unknown';
  const flags = [flagOf(facts, 'serious'), flagOf(facts, 'violent')];
  if (flags.includes(true)) return 'yes';
  return flags.every((flag) => flag === false) ? 'no' : 'unknown';
}
