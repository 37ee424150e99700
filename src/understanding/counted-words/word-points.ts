/** How much each word, or the beginning of one, speaks for a subject or against it. */
export type WordPoints<Subject extends string> = ReadonlyMap<
  string,
  readonly (readonly [subject: Subject, points: number])[]
>;

/** The word that stands in every message. */
export const anyWord = '*';

/** What `npm run opinions` has learnt, one line a subject: its name, then words and their points. */
export function pointsIn<Subject extends string>(
  table: string,
  subjects: readonly Subject[],
): WordPoints<Subject> {
  const points = new Map<string, (readonly [Subject, number])[]>();
  for (const line of table.split('\n')) {
    const [name, ...entries] = line.split(' ');
    const subject = subjects.find((one) => one === name);
    if (subject !== undefined) for (const entry of entries) add(points, subject, entry);
  }
  return points;
}

function add<Subject extends string>(
  points: Map<string, (readonly [Subject, number])[]>,
  subject: Subject,
  entry: string,
): void {
  const [word = '', value] = entry.split('=');
  const known = points.get(word);
  if (known === undefined) points.set(word, [[subject, Number(value)]]);
  else known.push([subject, Number(value)]);
}
