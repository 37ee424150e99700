import { expect, test } from 'vitest';
import { atLeast, moreThan } from '../../../src/rules/dates/opening.ts';

const on = (day: string) => ({ earliest: day, latest: day });

test.each([
  { years: 1, from: '2025-03-14', date: '2026-03-15' },
  { years: 1, from: '2024-02-29', date: '2025-03-02' },
  { years: 4, from: '2024-02-29', date: '2028-03-01' },
  { years: 2, from: '2022-12-31', date: '2025-01-01' },
  { years: 0, from: '2026-02-28', date: '2026-03-01' },
])('more than $years year(s) after $from begins on $date', ({ years, from, date }) => {
  expect(moreThan(years, on(from))).toEqual({ date, precision: 'exact' });
});

test.each([
  { years: 1, from: '2025-03-14', date: '2026-03-14' },
  { years: 1, from: '2024-02-29', date: '2025-03-01' },
])('at least $years year(s) after $from begins on $date', ({ years, from, date }) => {
  expect(atLeast(years, on(from))).toEqual({ date, precision: 'exact' });
});

test('an open date counts from its last day, and says so', () => {
  expect(moreThan(1, { earliest: '2015-01-01', latest: '2015-12-31' })).toEqual({
    date: '2017-01-01',
    precision: 'on-or-after',
  });
});
