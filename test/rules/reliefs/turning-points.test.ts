import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/rules/decide.ts';
import type { Finding } from '../../../src/rules/index.ts';
import type { Relief, Row } from '../../../src/rules/relief.ts';
import { usualDay } from './casebook.ts';
import { casebooks } from './index.ts';

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

type Group = (typeof groups)[number];

describe.each(casebooks)(
  '$relief.id: every row is the turning point of a case',
  ({ relief, usual, cases }) => {
    const rows = groups.flatMap((group) =>
      relief[group].map((row: Row, position) => ({ group, position, reason: row.reason })),
    );
    it.each(rows)('$group $reason', ({ group, position }) => {
      const silent = withSilentRow(relief, group, position);
      const turns = cases.some(({ facts, today = usualDay, because }) => {
        const told = decide(relief, { ...usual, ...facts }, today);
        const changed =
          outcome(told, group) !== outcome(decide(silent, { ...usual, ...facts }, today), group);
        return changed && because === relief[group][position]?.reason;
      });
      expect(turns).toBe(true);
    });
  },
);

/** The same relief with one row that never fires; a general rule that never fires gets another name instead. */
function withSilentRow(relief: Relief, group: Group, position: number): Relief {
  const silence = group === 'grants' ? { reason: 'nothing', when: () => true } : { when: () => false };
  const rows = relief[group].map((row: Row, at) => (at === position ? { ...row, ...silence } : row));
  return { ...relief, [group]: rows };
}

/** A deciding row has to change the standing; a need at least what is missing; the others change what is said. */
function outcome({ standing, reasons, missing }: Finding, group: Group): string {
  if (group === 'notes' || group === 'grants') return JSON.stringify(reasons.map(({ key }) => key));
  return JSON.stringify(group === 'needs' ? [standing, missing] : standing);
}
