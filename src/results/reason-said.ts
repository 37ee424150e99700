import type { Reason } from '../rules/index.ts';
import type { Say } from './say.ts';

/** The sentence of a row that decided, with its date. */
export function reasonSaid({ key, until }: Reason): Say {
  return { key: `reasons.${key}`, ...(until && { values: { date: { date: until.date } } }) };
}

/** `2, 3`: cases as people count them. */
export function casesSaid(positions: readonly number[]): string {
  return positions.map((position) => position + 1).join(', ');
}
