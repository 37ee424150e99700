import { anyWord, type WordPoints } from './word-points.ts';

/** How likely each subject is, by the words alone; all together are 1. */
export type Opinion<Subject extends string> = ReadonlyMap<Subject, number>;

/** What the parts of a message speak for, as far as they were met before. */
export function opinionBy<Subject extends string>(
  table: WordPoints<Subject>,
  subjects: readonly Subject[],
  parts: readonly string[],
): Opinion<Subject> {
  return shares(sumsOf([anyWord, ...parts], subjects, table));
}

/** The points of a message with few words weigh more than those of a long one. */
function sumsOf<Subject extends string>(
  parts: readonly string[],
  subjects: readonly Subject[],
  table: WordPoints<Subject>,
): ReadonlyMap<Subject, number> {
  const known = parts.filter((part) => table.has(part));
  const weight = 1 / (POINTS * Math.sqrt(Math.max(known.length, 1)));
  const sums = new Map<Subject, number>(subjects.map((subject) => [subject, 0]));
  for (const part of known)
    for (const [subject, points] of table.get(part) ?? [])
      sums.set(subject, (sums.get(subject) ?? 0) + points * weight);
  return sums;
}

/** So many points are one unit of what was learnt. */
export const POINTS = 10;

/** Likelihoods that grow as powers of the sums. */
export function shares<Subject extends string>(sums: ReadonlyMap<Subject, number>): Opinion<Subject> {
  const most = Math.max(...sums.values());
  const raised = [...sums].map(([subject, sum]): readonly [Subject, number] => [
    subject,
    Math.exp(sum - most),
  ]);
  const all = raised.reduce((total, [, value]) => total + value, 0);
  return new Map(raised.map(([subject, value]) => [subject, value / all]));
}
