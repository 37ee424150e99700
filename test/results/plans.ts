import fc from 'fast-check';
import { assess, type Case, type Facts, type Plan } from '../../src/rules/index.ts';
import { decisionTable } from '../rules/decision-table.ts';
import { personIn } from '../rules/people.ts';
import { usualDay } from '../rules/reliefs/casebook.ts';
import { free } from '../rules/reliefs/usual.ts';
import { arrestStories, juvenileStories, stories } from '../rules/stories.ts';
import { recordStories } from '../rules/whole-records.ts';

/** A plan, the story it is for, and the cases as they were told. */
export type ToldPlan = Readonly<{ story: string; plan: Plan; records: readonly Case[] }>;

/** Every whole case of the decision table, alone. */
export const plansOfTheTable: readonly ToldPlan[] = decisionTable.map(({ row, story, facts }) => ({
  story: `row ${String(row)}: ${story}`,
  plan: planOf([facts]),
  records: [facts],
}));

/** Every record of several cases that the rules are tried on. */
export const plansOfRecords: readonly ToldPlan[] = recordStories.map(({ story, person, cases }) => ({
  story,
  plan: assess(
    { ...free, ...person },
    cases.map(([record]) => record),
    usualDay,
  ),
  records: cases.map(([record]) => record),
}));

/** So many cases of one person, as anybody might tell them. */
export function anyPlans(cases: number, numRuns: number): readonly ToldPlan[] {
  const anyCase = fc.oneof(stories, arrestStories, juvenileStories);
  const record = fc.tuple(anyCase, fc.array(anyCase, { minLength: cases - 1, maxLength: cases - 1 }));
  return fc.sample(record, { numRuns, seed: cases }).map(([first, others], index) => ({
    story: `${String(cases)} cases, story ${String(index)}`,
    plan: planOf([first, ...others]),
    records: [first, ...others],
  }));
}

/** As it is first told: a circumstance opens ways for a reply of its own. */
function planOf(told: readonly [Facts, ...Facts[]]): Plan {
  return assess({ ...personIn(told[0]), circumstances: [] }, told, usualDay);
}
