import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { dayAfter, dayBefore, dayOf, daysIn, isoOf } from '../../../src/rules/dates/calendar.ts';

const anyDay = fc
  .integer({ min: 0, max: 500_000 })
  .map((days) => Temporal.PlainDate.from('1000-01-02').add({ days }));

test('days are counted as Temporal counts them', () => {
  fc.assert(
    fc.property(anyDay, (date) => {
      const day = dayOf(date.toString());
      expect(isoOf(day)).toBe(date.toString());
      expect(isoOf(dayAfter(day))).toBe(date.add({ days: 1 }).toString());
      expect(isoOf(dayBefore(day))).toBe(date.subtract({ days: 1 }).toString());
      expect(daysIn(day.year, day.month)).toBe(date.daysInMonth);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  { year: 1900, month: 2, day: 29 },
  { year: 2026, month: 6, day: 31 },
  { year: 2026, month: 13, day: 1 },
  { year: 2026, month: 1.5, day: 1 },
  { year: 2026, month: 1, day: 0 },
  { year: 999, month: 1, day: 1 },
  { year: 10_000, month: 1, day: 1 },
  { year: Number.NaN, month: 1, day: 1 },
])('$year-$month-$day is no day', (day) => {
  expect(() => isoOf(day)).toThrow(RangeError);
});
