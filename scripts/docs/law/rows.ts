import type { Doubt } from '../../../src/rules/doubt.ts';
import type { Grant, Relief, Row } from '../../../src/rules/relief.ts';

/** A row as the pages show it; `effect` is what it does when it fires. */
export type ShownRow = Readonly<{
  effect: string;
  reason: string;
  cite: string;
  doubt: Doubt | undefined;
  shown: string;
}>;

/** What each group of rows comes to, in the order in which it is weighed. */
const effects = {
  outOfReach: 'not this law',
  bars: 'not this law',
  lawyer: 'lawyer',
  holds: 'later',
  waits: 'later',
  needs: 'need the record',
  discretion: 'the judge decides',
  grants: 'grants',
  notes: 'says',
} as const satisfies Partial<Record<keyof Relief, string>>;

const groups = [
  'outOfReach',
  'bars',
  'lawyer',
  'holds',
  'waits',
  'needs',
  'discretion',
  'grants',
  'notes',
] as const;

export function rowsOf(relief: Relief): readonly ShownRow[] {
  return groups.flatMap((group) => relief[group].map((row: AnyRow) => shownRow(effects[group], row)));
}

type AnyRow = Row & Partial<Pick<Grant, 'standing' | 'items'>>;

function shownRow(effect: string, { reason, cite, doubt, standing, items, ...marks }: AnyRow): ShownRow {
  return {
    effect: [
      standing === undefined ? effect : `${effect}: ${standing}`,
      ...(marks.lawyerToo ? ['a lawyer too'] : []),
      ...(marks.aloud ? ['with the headline'] : []),
    ].join(', '),
    reason,
    cite,
    doubt,
    shown: items === undefined ? '' : `CR-180, item ${items.join(' and ')}`,
  };
}
