import { opinionBy } from '../../src/understanding/counted-words/opinion.ts';
import { pointsIn } from '../../src/understanding/counted-words/word-points.ts';
import { subjects, type Subject } from '../../src/understanding/side-questions/word-points.ts';
import { learn } from './learn.ts';
import type { Sample } from './samples.ts';

type Score = Readonly<{ messages: number; right: string; wrong: string }>;

/** How well the words alone tell a message they were not learnt from. Messages that are nearly the same stay together. */
export function score(samples: readonly Sample<Subject>[]): Score {
  const family = familiesOf(samples);
  const given = Array.from({ length: FOLDS }, (_, fold) => {
    const apart = samples.filter((_, at) => (family[at] ?? 0) % FOLDS === fold);
    const rest = samples.filter((_, at) => (family[at] ?? 0) % FOLDS !== fold);
    const table = pointsIn(learn(rest, subjects), subjects);
    return apart.map(({ parts, subject }) => ({
      subject,
      given: likeliest(opinionBy(table, subjects, parts)),
    }));
  }).flat();
  const right = given.filter((one) => one.given === one.subject).length;
  const wrong = given.filter((one) => one.given !== one.subject && one.given !== 'out-of-scope').length;
  return { messages: given.length, right: share(right, given.length), wrong: share(wrong, given.length) };
}

const FOLDS = 5;
/** Two messages are of one family when so much of all their words is in both. */
const ALIKE = 0.6;

/** By sample, the place of the first of its family. */
function familiesOf(samples: readonly Sample<Subject>[]): readonly number[] {
  const words = samples.map(({ parts }) => new Set(parts));
  const family: number[] = [];
  words.forEach((mine, at) => {
    const first = words.slice(0, at).findIndex((theirs) => areAlike(mine, theirs));
    family.push(first === -1 ? at : (family[first] ?? first));
  });
  return family;
}

function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const both = [...one].filter((word) => other.has(word)).length;
  return both >= ALIKE * (one.size + other.size - both);
}

function likeliest(opinion: ReadonlyMap<Subject, number>): Subject {
  return [...opinion].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

function share(part: number, all: number): string {
  return `${((100 * part) / all).toFixed(1)} %`;
}
