import type { Facts } from '../../facts.ts';
import { flagOf, type OffenceId } from '../../offences/index.ts';

/**
 * The sections that PEN 4852.01 names one by one: 269, 286(c), 287(c), 288, 288.5, 288.7, 289(j). No other law has this
 * list, so there is no flag for it. The list of PEN 1203.4(b) is longer.
 */
const excluded: ReadonlySet<OffenceId> = new Set([
  'pc-269',
  'pc-286-c',
  'pc-287-c',
  'pc-288',
  'pc-288-a',
  'pc-288-b',
  'pc-288-c',
  'pc-288-5',
  'pc-288-7',
  'pc-289-j',
]);

/** Only a section told by its code is surely on the list: a name alone goes to a lawyer, as every sex offence does. */
export function isExcluded({ offence, offenceKnownBy }: Facts): boolean {
  return offence !== 'unknown' && offenceKnownBy === 'code' && excluded.has(offence);
}

/** A name that stands for several offences, a listed one among them: the longer list shows it as well. */
export function mayBeExcluded(facts: Facts): boolean {
  return flagOf(facts, 'listedIn1203_4b') === 'depends';
}
