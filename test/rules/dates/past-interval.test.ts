import { expect, test } from 'vitest';
import { pastIntervalOf } from '../../../src/rules/dates/past-interval.ts';

test.each([
  { told: { year: 2026 }, today: '2026-11-23', earliest: '2026-01-01', latest: '2026-11-23' },
  { told: { year: 2026, month: 11 }, today: '2026-11-23', earliest: '2026-11-01', latest: '2026-11-23' },
  { told: { year: 2025, approx: true }, today: '2026-11-23', earliest: '2024-01-01', latest: '2026-11-23' },
  { told: { year: 2025 }, today: '2025-12-30', earliest: '2025-01-01', latest: '2025-12-30' },
  { told: { year: 2025 }, today: '2025-12-31', earliest: '2025-01-01', latest: '2025-12-31' },
  { told: { year: 2025 }, today: '2026-01-01', earliest: '2025-01-01', latest: '2025-12-31' },
  {
    told: { year: 2026, month: 11, day: 23 },
    today: '2026-11-23',
    earliest: '2026-11-23',
    latest: '2026-11-23',
  },
])('$told, told on $today, means $earliest to $latest', ({ told, today, earliest, latest }) => {
  expect(pastIntervalOf(told, today)).toEqual({ earliest, latest });
});

test('a date that lies wholly ahead is left as it was told', () => {
  expect(pastIntervalOf({ year: 2027 }, '2026-11-23')).toEqual({
    earliest: '2027-01-01',
    latest: '2027-12-31',
  });
});
