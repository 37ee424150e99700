import { unknownCase, unknownPerson, type Case, type Person } from '../../src/rules/index.ts';
import { decisionTable } from '../../test/rules/decision-table.ts';

export type Story = Readonly<{ person: Person; records: readonly Case[] }>;

/** People with one case each: the whole cases of the decision table, so that every kind of case has its share. */
export const stories: readonly Story[] = decisionTable.map(({ facts }) => ({
  person: { ...unknownPerson, ...only(facts, Object.keys(unknownPerson)) },
  records: [{ ...unknownCase, ...only(facts, Object.keys(unknownCase)) }],
}));

/** As people send them: a line each, without what nobody knows. */
export const storyLines: readonly string[] = stories.map(({ person, records }) =>
  JSON.stringify({ person: known(person), records: records.map(known) }),
);

function only<Told extends object>(told: Told, names: readonly string[]): Partial<Told> {
  return pick(told, (name) => names.includes(name));
}

function known<Told extends object>(told: Told): Partial<Told> {
  return pick(told, (_, value) => value !== 'unknown');
}

function pick<Told extends object>(
  told: Told,
  keep: (name: string, value: unknown) => boolean,
): Partial<Told> {
  const kept = Object.entries(told).filter(([name, value]) => keep(name, value));
  return Object.fromEntries(kept) as Partial<Told>;
}
