import { describe, expect, it } from 'vitest';
import { scoreCorpus } from './score-corpus.ts';

/** In percent: what each kind of message must reach in each language. It may rise and never fall. */
const floors: Readonly<Record<string, number>> = {
  'yes-no': 99,
  choice: 99,
  date: 98,
  place: 98,
  number: 97,
  commands: 98,
  'opt-out': 100,
  crisis: 100,
  idioms: 98,
  noise: 98,
  corrections: 98,
  'first-contact': 98,
};

const scores = scoreCorpus();

describe('the corpus of short messages', () => {
  console.table(
    scores.map(({ language, kind, messages, right }) => ({
      language,
      kind,
      messages,
      right,
      percent: percentOf(right, messages),
    })),
  );

  it.each(scores)('$language: $kind is read as well as it was', ({ kind, messages, right, misses }) => {
    expect(misses.length, JSON.stringify(misses, null, 1)).toBeLessThanOrEqual(messages);
    expect(percentOf(right, messages)).toBeGreaterThanOrEqual(floors[kind] ?? 100);
  });

  it('never reads a yes as a no', () => {
    expect(scores.flatMap(({ flips }) => flips)).toEqual([]);
  });

  it('has the same kinds of message in every language', () => {
    const kinds = Map.groupBy(scores, ({ language }) => language);
    const [first, ...others] = [...kinds.values()].map((of) => of.map(({ kind }) => kind));
    for (const other of others) expect(other).toEqual(first);
  });
});

function percentOf(right: number, messages: number): number {
  return Math.floor((1000 * right) / messages) / 10;
}
