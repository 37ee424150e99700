import { describe, expect, test } from 'vitest';
import { nothingTold, withAnswer, type Told } from '../../../src/flows/screening/answers.ts';
import { contradictionIn, withBothInDoubt } from '../../../src/flows/screening/contradiction.ts';
import type { QuestionId } from '../../../src/flows/screening/questions/index.ts';
import type { DateValue } from '../../../src/understanding/reading.ts';

type Days = Partial<Record<QuestionId, DateValue>>;

const rows: readonly (readonly [story: string, days: Days, contradicts: boolean])[] = [
  [
    'supervision over before the release',
    { released: { year: 2020 }, 'supervision-ended': { year: 2018 } },
    true,
  ],
  [
    'supervision over the year after',
    { released: { year: 2020 }, 'supervision-ended': { year: 2021 } },
    false,
  ],
  ['the same year', { released: { year: 2020, month: 6 }, 'supervision-ended': { year: 2020 } }, false],
  [
    'a month before',
    { released: { year: 2020, month: 6 }, 'supervision-ended': { year: 2020, month: 5 } },
    true,
  ],
  [
    'the same month',
    { released: { year: 2020, month: 6 }, 'supervision-ended': { year: 2020, month: 6 } },
    false,
  ],
  [
    'about the year before',
    { released: { year: 2020 }, 'supervision-ended': { year: 2019, approx: true } },
    false,
  ],
  [
    'about two years before',
    { released: { year: 2020 }, 'supervision-ended': { year: 2018, approx: true } },
    true,
  ],
  ['sentenced before it happened', { 'crime-date': { year: 2014 }, sentenced: { year: 2012 } }, true],
  ['out before it happened', { 'crime-date': { year: 2014 }, released: { year: 2012 } }, true],
  ['one day alone', { released: { year: 2020 } }, false],
];

describe('two answers that cannot both be true', () => {
  test.each(rows)('%s', (_, days, contradicts) => {
    expect(contradictionIn(told(days)) !== undefined).toBe(contradicts);
  });

  test('a day nobody knows contradicts nothing', () => {
    const all = withAnswer(told({ released: { year: 2020 } }), 'supervision-ended', 'unsure');
    expect(contradictionIn(all)).toBeUndefined();
  });

  test('are only those of one case', () => {
    const first = withAnswer(told({ 'supervision-ended': { year: 2010 } }), 'review', 'another');
    expect(contradictionIn(withAnswer(first, 'released', { year: 2020 }))).toBeUndefined();
  });

  test('when nobody knows which is right, neither counts', () => {
    const { records } = withBothInDoubt(
      told({ released: { year: 2020 }, 'supervision-ended': { year: 2018 } }),
    );
    expect(records[0]).toMatchObject({ released: 'unknown', supervisionEnded: 'unknown' });
  });
});

function told(days: Days): Told {
  return Object.entries(days).reduce(
    (all, [question, day]) => withAnswer(all, question as QuestionId, day),
    nothingTold,
  );
}
