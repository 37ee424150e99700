import type { Case } from '../../facts.ts';
import { cards, flagOf } from '../../offences/index.ts';

/** Sections 11000 to 11651 of the Health and Safety Code. */
const division10 = /^HSC 11[0-6]\d\d(?!\d)/;

/** No flag names a division of a code, so the sections of the card are read: every one of them has to be in it. */
export function isDrugOffence({ offence }: Case): boolean {
  const cites = cards.get(offence)?.cites ?? [];
  return cites.length > 0 && cites.every((cite) => division10.test(cite));
}

/** Driving, not every offence of the Vehicle Code: theft and false papers are in it too. A kind with the flag is driving. */
export function isDrivingOffence(facts: Case): boolean {
  const category = cards.get(facts.offence)?.category ?? 'driving';
  return (category === 'driving' || category === 'dui') && flagOf(facts, 'vehicleCode') === true;
}
