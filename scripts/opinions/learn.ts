import { POINTS, shares } from '../../src/understanding/counted-words/opinion.ts';
import { anyWord } from '../../src/understanding/counted-words/word-points.ts';
import type { Sample } from './samples.ts';

/**
 * Learns what each word speaks for, by multinomial logistic regression with steps that shrink for words already met
 * (AdaGrad). No chance in it: the same samples in the same order always give the same table.
 */
export function learn<Subject extends string>(
  samples: readonly Sample<Subject>[],
  subjects: readonly Subject[],
): string {
  const words = new Map<string, Word>();
  const lessons = samples.map((sample) => lessonOf(sample, subjects, words));
  for (let round = 0; round < ROUNDS; round += 1)
    for (let at = 0; at < lessons.length; at += 1) {
      const lesson = lessons[(at * STRIDE + round) % lessons.length];
      if (lesson !== undefined) take(lesson, subjects);
    }
  return tableOf(words, subjects);
}

const ROUNDS = 15;
/** A prime: every lesson comes once a round, and never two neighbours together. */
const STRIDE = 7919;
const STEP = 0.5;
const SHRINK = 1e-4;
/** What speaks less than so many points is left out. */
const LEAST = 10;

/** By subject: what a word weighs, and how much it has moved. */
type Word = Readonly<{ weights: Float64Array; moved: Float64Array }>;
type Lesson = Readonly<{ words: readonly Word[]; right: number }>;

function lessonOf<Subject extends string>(
  { parts, subject }: Sample<Subject>,
  subjects: readonly Subject[],
  words: Map<string, Word>,
): Lesson {
  const found = [anyWord, ...parts].map((part) => {
    const word = words.get(part) ?? {
      weights: new Float64Array(subjects.length),
      moved: new Float64Array(subjects.length),
    };
    words.set(part, word);
    return word;
  });
  return { words: found, right: subjects.indexOf(subject) };
}

/** Guesses, sees what is right, and moves every word a little towards it. */
function take({ words, right }: Lesson, subjects: readonly string[]): void {
  const weight = 1 / Math.sqrt(words.length);
  const sums = subjects.map((subject, at) => {
    const sum = words.reduce((total, { weights }) => total + (weights[at] ?? 0) * weight, 0);
    return [subject, sum] as const;
  });
  const misses = [...shares(new Map(sums)).values()].map((share, at) => share - (at === right ? 1 : 0));
  for (const word of words)
    misses.forEach((miss, at) => {
      move(word, at, miss * weight);
    });
}

function move({ weights, moved }: Word, at: number, miss: number): void {
  const before = weights[at] ?? 0;
  const slope = miss + SHRINK * before;
  const total = (moved[at] ?? 0) + slope * slope;
  moved[at] = total;
  weights[at] = before - (STEP * slope) / Math.sqrt(total + 1e-8);
}

/** One line a subject, words in order of the alphabet. Only differences count, so the middle of a word's weights is 0. */
function tableOf(words: ReadonlyMap<string, Word>, subjects: readonly string[]): string {
  const rows = [...words]
    .map(([word, { weights }]) => ({ word, points: pointsOf(weights) }))
    .sort((one, other) => (one.word < other.word ? -1 : 1));
  const lines = subjects.map((subject, at) =>
    [
      subject,
      ...rows.flatMap(({ word, points }) => {
        const value = points[at] ?? 0;
        return Math.abs(value) < LEAST ? [] : [`${word}=${value}`];
      }),
    ].join(' '),
  );
  return `${lines.join('\n')}\n`;
}

function pointsOf(weights: Float64Array): readonly number[] {
  const middle = weights.toSorted()[weights.length >> 1] ?? 0;
  return [...weights].map((weight) => Math.round(POINTS * (weight - middle)));
}
