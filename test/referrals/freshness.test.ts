import { expect, test } from 'vitest';
import { freshness } from '../../src/referrals/freshness.ts';
import { organization } from './example.ts';

const checked = { verifiedOn: '2026-12-01', reviewAfterDays: 60 };
const event = { ...checked, expiresOn: '2026-12-20' };

test.each([
  { story: 'nobody has checked it', facts: {}, today: '2026-11-23', is: 'stale' },
  { story: 'it is checked today', facts: checked, today: '2026-12-01', is: 'fresh' },
  { story: 'the day before its review', facts: checked, today: '2027-01-29', is: 'fresh' },
  { story: 'the day of its review', facts: checked, today: '2027-01-30', is: 'fresh' },
  { story: 'the day after its review', facts: checked, today: '2027-01-31', is: 'stale' },
  { story: 'the day before its second review', facts: checked, today: '2027-03-30', is: 'stale' },
  { story: 'the day of its second review', facts: checked, today: '2027-03-31', is: 'stale' },
  { story: 'the day after its second review', facts: checked, today: '2027-04-01', is: 'expired' },
  { story: 'the day before its event', facts: event, today: '2026-12-19', is: 'fresh' },
  { story: 'the day of its event', facts: event, today: '2026-12-20', is: 'fresh' },
  { story: 'the day after its event', facts: event, today: '2026-12-21', is: 'expired' },
  {
    story: 'an old event nobody checked',
    facts: { expiresOn: '2026-12-20' },
    today: '2026-12-21',
    is: 'expired',
  },
  { story: 'it is inactive', facts: { ...checked, status: 'inactive' }, today: '2026-12-02', is: 'hidden' },
  { story: 'it is defunct', facts: { ...event, status: 'defunct' }, today: '2027-12-02', is: 'hidden' },
  {
    story: 'it is closed for now',
    facts: { status: 'temporarily-closed' },
    today: '2026-12-02',
    is: 'stale',
  },
] as const)('$story: $is', ({ facts, today, is }) => {
  expect(freshness(organization(facts), today)).toBe(is);
});

test('a year with a leap day has that day', () => {
  const facts = organization({ verifiedOn: '2028-02-28', reviewAfterDays: 14 });
  expect([freshness(facts, '2028-03-13'), freshness(facts, '2028-03-14')]).toEqual(['fresh', 'stale']);
});
