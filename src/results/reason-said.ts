import type { Effect, Finding, Reason, Standing } from '../rules/index.ts';
import type { Say, Saying } from './say.ts';

/** The sentence of a row that decided, with its date. */
export function reasonSaid({ key, until }: Reason): Say {
  return { key: `reasons.${key}`, ...(until && { values: { date: { date: until.date } } }) };
}

/** `2, 3`: cases as people count them. */
export function casesSaid(positions: readonly number[]): string {
  return positions.map((position) => position + 1).join(', ');
}

/** The sections behind what was said, each once; a section is not named beside a part of it. */
export function lawSaid(cites: readonly string[]): Saying {
  const named = [...new Set(cites)].filter((cite) => !cites.some((other) => other.startsWith(`${cite}(`)));
  return named.length > 0 ? [{ key: 'why.law', values: { cites: named.join(', ') } }] : [];
}

/** The rows that brought a finding to where it stands. */
export function deciding({ standing, reasons }: Finding): readonly Reason[] {
  return reasons.filter(({ effect }) => decides[standing].includes(effect));
}

const decides: Readonly<Record<Standing, readonly Effect[]>> = {
  'by-right': ['grants'],
  'judge-decides': ['discretion', 'grants'],
  later: ['waits'],
  'maybe-automatic': ['discretion', 'grants'],
  'not-this-law': ['reaches', 'bars'],
  lawyer: ['lawyer', 'grants'],
  'need-record': ['needs', 'grants'],
};
