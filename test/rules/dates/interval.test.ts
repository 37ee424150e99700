import { expect, test } from 'vitest';
import { intervalOf } from '../../../src/rules/dates/interval.ts';

test.each([
  { told: { year: 2015 }, earliest: '2015-01-01', latest: '2015-12-31' },
  { told: { year: 2015, month: 2 }, earliest: '2015-02-01', latest: '2015-02-28' },
  { told: { year: 2016, month: 2 }, earliest: '2016-02-01', latest: '2016-02-29' },
  { told: { year: 2016, month: 2, day: 29 }, earliest: '2016-02-29', latest: '2016-02-29' },
  { told: { year: 2015, approx: true }, earliest: '2014-01-01', latest: '2016-12-31' },
  { told: { year: 2015, month: 1, approx: true }, earliest: '2014-12-01', latest: '2015-02-28' },
  { told: { year: 2016, month: 3, day: 1, approx: true }, earliest: '2016-02-29', latest: '2016-03-02' },
])('$told means $earliest to $latest', ({ told, earliest, latest }) => {
  expect(intervalOf(told)).toEqual({ earliest, latest });
});

test.each([
  { year: 2015, month: 13 },
  { year: 2015, month: 0 },
  { year: 2015, month: 2, day: 29 },
  { year: 2015, month: 4, day: 31 },
  { year: 99 },
  { year: 2015.5 },
])('%j is no date', (told) => {
  expect(() => intervalOf(told)).toThrow(RangeError);
});
