import type { Counts } from '../../src/store/store.ts';

export type Row = Awaited<ReturnType<Counts['counts']>>[number];

/** What was counted as lines of totals: all of it, then by language, by channel and by month. */
export function totals(rows: readonly Row[]): string {
  if (rows.length === 0) return 'Nobody has said yet whether it was clear.';
  const groups = [
    lines(rows, () => 'all'),
    lines(rows, ({ language }) => language),
    lines(rows, ({ channel }) => channel),
    lines(rows, ({ day }) => day.slice(0, 7)),
  ];
  return ['Was this clear?', ...groups.map((group) => group.join('\n'))].join('\n\n');
}

function lines(rows: readonly Row[], nameOf: (row: Row) => string): readonly string[] {
  return [...Map.groupBy(rows, nameOf)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, group]) => `${name.padEnd(12)}${of(group, 'yes')} yes${of(group, 'no')} no`);
}

function of(rows: readonly Row[], answer: string): string {
  const times = rows.filter((row) => row.answer === answer).reduce((sum, row) => sum + row.times, 0);
  return String(times).padStart(6);
}
