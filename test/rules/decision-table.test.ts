import { expect, it, test } from 'vitest';
import { assess, type Case, type Person, type ReliefId } from '../../src/rules/index.ts';
import { decisionTable } from './decision-table.ts';
import { usualDay } from './reliefs/casebook.ts';

it.each(decisionTable)(
  'row $row: $story',
  ({ facts, relief, standing, items, from, automatic, beside = {} }) => {
    const plan = assess(...split(facts), usualDay);
    const [only] = plan.cases;
    const standings = Object.fromEntries(only?.findings.map((one) => [one.relief, one.standing]) ?? []);
    expect(only?.headline).toMatchObject({ relief, standing });
    expect(only?.headline.forms.find(({ id }) => id === 'CR-180')?.items).toEqual(items);
    expect(only?.headline.eligibleFrom?.date).toBe(from);
    expect(standings['pc-1203-425-automatic']).toBe(automatic);
    expect(standings).toMatchObject(beside);
  },
);

test('an unknown level or sentence leaves every branch open', () => {
  const unsure = decisionTable.filter(({ row }) => row === 59);
  const open = unsure.map(({ facts }) =>
    assess(...split(facts), usualDay)
      .cases[0]?.findings.map(({ relief }) => relief)
      .filter((relief) => dismissals.has(relief)),
  );
  expect(open).toEqual([
    ['pc-1203-4-dismissal', 'pc-1203-425-automatic'],
    ['pc-1203-4-dismissal', 'pc-1203-4a-dismissal', 'pc-1203-425-automatic'],
    ['pc-1203-4a-dismissal', 'pc-1203-425-automatic'],
    ['pc-1203-4-dismissal', 'pc-1203-4a-dismissal', 'pc-1203-425-automatic'],
  ]);
});

/** The laws that level and sentence choose between. */
const dismissals: ReadonlySet<ReliefId> = new Set([
  'pc-1203-4-dismissal',
  'pc-1203-4a-dismissal',
  'pc-1203-41-dismissal',
  'pc-1203-425-automatic',
]);

/** The facts hold a person and a case; assessing reads each from its own. */
function split(facts: Person & Case): [Person, readonly Case[]] {
  return [facts, [facts]];
}
