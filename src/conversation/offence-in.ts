import type { OffenceAnswer } from '../flows/question.ts';
import { cards, findOffence } from '../rules/index.ts';
import type { OffenceValue } from '../understanding/index.ts';

/** What was written is no offence we know, or only comes with one: a violation of probation, a warrant, an attempt. */
export type NoOffence = Readonly<{ missed: 'no-such-offence' | 'not-by-itself' }>;

/** The card that was meant. A section nobody is sure of counts no more than a name, and so does that of an attempt. */
export function offenceIn(value: OffenceValue, hedged: boolean): OffenceAnswer | NoOffence {
  const found = 'cite' in value ? findOffence(value.cite) : undefined;
  const card = found === undefined ? value.card : narrowed(found, value.card);
  if (card === undefined || !cards.has(card)) return { missed: 'no-such-offence' };
  if (!standsAlone(card)) return { missed: 'not-by-itself' };
  return { card, by: found === undefined || hedged || isTriedOnly(value, card) ? 'name' : 'code' };
}

/** An attempt is not its offence, and what a list of sections says of the one does not hold of the other. */
function isTriedOnly(value: OffenceValue, card: string): boolean {
  if (!('cite' in value)) return false;
  const isItsOwnCard = cards.get(card)?.cites.some((cite) => ATTEMPT.test(cite)) === true;
  return (value.attempt === true || ATTEMPT.test(value.cite)) && !isItsOwnCard;
}

const ATTEMPT = /(?:^|[ /])664(?:\/|$)/;

/** "459 of a car": a name beside a section picks among the offences of that section. */
function narrowed(found: string, named: string | undefined): string {
  return named !== undefined && cards.get(found)?.options?.includes(named) ? named : found;
}

/** A juvenile case is none either, but it tells which court it was. */
function standsAlone(card: string): boolean {
  const { kind, options = [] } = cards.get(card) ?? {};
  if (kind === 'ask') return options.some(standsAlone);
  return kind === 'offence' || card === 'wic-602';
}
