import { readFileSync } from 'node:fs';
import { once } from '../once.ts';
import { sideQuestions, type SideQuestion } from './side-questions.ts';

/** What a message may be about: a side question of ours, or none of them. */
export type Subject = SideQuestion | 'out-of-scope';

export const subjects: readonly Subject[] = [...sideQuestions, 'out-of-scope'];

/** How much each word, or the beginning of one, speaks for a subject or against it. */
export type WordPoints = ReadonlyMap<string, readonly (readonly [subject: Subject, points: number])[]>;

/** The word that stands in every message. */
export const anyWord = '*';

/** What `npm run opinions` has learnt; read when the first side question is asked. */
export const wordPoints = once(() =>
  pointsIn(readFileSync(new URL('word-points.txt', import.meta.url), 'utf8')),
);

/** One line a subject: its name, then words and their points. */
export function pointsIn(table: string): WordPoints {
  const points = new Map<string, (readonly [Subject, number])[]>();
  for (const line of table.split('\n')) {
    const [name, ...entries] = line.split(' ');
    const subject = subjects.find((one) => one === name);
    if (subject !== undefined) for (const entry of entries) add(points, subject, entry);
  }
  return points;
}

function add(points: Map<string, (readonly [Subject, number])[]>, subject: Subject, entry: string): void {
  const [word = '', value] = entry.split('=');
  const known = points.get(word);
  if (known === undefined) points.set(word, [[subject, Number(value)]]);
  else known.push([subject, Number(value)]);
}
