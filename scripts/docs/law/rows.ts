import type { Doubt } from '../../../src/rules/doubt.ts';
import type { Relief } from '../../../src/rules/relief.ts';

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
  waits: 'later',
  needs: 'need the record',
  discretion: 'the judge decides',
  grants: 'grants',
  notes: 'says',
} as const satisfies Partial<Record<keyof Relief, string>>;

const groups = ['outOfReach', 'bars', 'lawyer', 'waits', 'needs', 'discretion', 'grants', 'notes'] as const;

export function rowsOf(relief: Relief): readonly ShownRow[] {
  return groups.flatMap((group) =>
    relief[group].map((row) => ({
      effect: 'standing' in row ? `${effects[group]}: ${row.standing}` : effects[group],
      reason: row.reason,
      cite: row.cite,
      doubt: row.doubt,
      shown: 'item' in row ? `CR-180, item ${row.item}` : '',
    })),
  );
}
