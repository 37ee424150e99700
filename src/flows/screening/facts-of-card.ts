import { isCard, offences, type Case } from '../../rules/index.ts';

/** What the card of an offence tells of the case. One that is no offence by itself, or that we no longer have, tells none. */
export function factsOfCard(card: string): Partial<Case> {
  if (card === juvenile) return { court: 'juvenile', disposition: 'unknown', offence: 'unknown' };
  return { offence: isCard(card) && offences.has(card) ? card : 'unknown' };
}

/** Somebody who names WIC 602 had a case in juvenile court. */
const juvenile = 'wic-602';
