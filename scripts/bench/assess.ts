import { assess, type Case } from '../../src/rules/index.ts';
import { median, rounded, type Figure } from './figure.ts';
import { stories, storyLines, type Story } from './stories.ts';

const today = '2026-11-23';
const rounds = 200;
const many = 20;

/** The law by itself: one case, and twenty of one person, beside reading and writing the same line as JSON. */
export function benchAssess(): Figure {
  const plans = stories.map((story, position) => ({ one: story, twenty: withMany(story, position) }));
  const measured = Array.from({ length: rounds }, () =>
    plans.map(({ one, twenty }, position) => ({
      one: microseconds(() => assess(one.person, one.records, today)),
      twenty: microseconds(() => assess(twenty.person, twenty.records, today)),
      floor: microseconds(() => JSON.stringify(JSON.parse(storyLines[position] ?? ''))),
    })),
  );
  // The first half warms up.
  const warm = measured.slice(rounds / 2).flat();
  const one = median(warm.map((round) => round.one));
  const floor = median(warm.map((round) => round.floor));
  return {
    figure: 'assess, one case and twenty cases of one person',
    goal: '<= 60 microseconds, <= 1000 microseconds',
    ours: {
      'one case, median microseconds': rounded(one, 1),
      'twenty cases, median microseconds': rounded(median(warm.map(({ twenty }) => twenty)), 0),
    },
    floor: { 'the line read and written as JSON, median microseconds': rounded(floor, 1) },
    ratio: rounded(one / floor),
  };
}

/** The person of one story with the cases of the next nineteen as well. */
function withMany({ person }: Story, from: number): Story {
  const records: readonly Case[] = stories.flatMap((story) => story.records);
  return {
    person,
    records: Array.from({ length: many }, (_, at) => records[(from + at) % records.length]).filter(
      (record) => record !== undefined,
    ),
  };
}

function microseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return (performance.now() - start) * 1000;
}
