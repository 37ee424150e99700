import { expect, test } from 'vitest';
import { referralTo } from '../../src/referrals/referral.ts';
import { organization } from './example.ts';

const checked = { verifiedOn: '2026-12-01', reviewAfterDays: 60 };

test.each([
  { story: 'checked lately', facts: checked, today: '2026-12-10', shows: 'full', phones: 1 },
  { story: 'never checked', facts: {}, today: '2026-12-10', shows: 'call-first', phones: 1 },
  { story: 'checked long ago', facts: checked, today: '2027-02-15', shows: 'call-first', phones: 1 },
  { story: 'expired', facts: checked, today: '2028-01-01', shows: 'name-and-link', phones: 0 },
  {
    story: 'over',
    facts: { expiresOn: '2026-12-09' },
    today: '2026-12-10',
    shows: 'name-and-link',
    phones: 0,
  },
  {
    story: 'never checked, of low confidence',
    facts: { confidence: 'low' },
    today: '2026-12-10',
    shows: 'name-and-link',
    phones: 0,
  },
  {
    story: 'checked lately, but perhaps closed',
    facts: { ...checked, status: 'unknown' },
    today: '2026-12-10',
    shows: 'name-and-link',
    phones: 0,
  },
] as const)('$story: shows $shows', ({ facts, today, shows, phones }) => {
  const referral = referralTo(organization(facts), today);
  expect(referral.shows).toBe(shows);
  expect(referral.organization.phones).toHaveLength(phones);
});

test('says when a copy was seen if nobody has checked', () => {
  const referral = referralTo(organization(), '2026-12-10');
  expect(referral.seenOn).toBe('2026-11-23');
  expect(referral).not.toHaveProperty('checkedOn');
});

test('says when it was checked, which is then the last day it was seen', () => {
  const referral = referralTo(organization(checked), '2027-02-15');
  expect([referral.seenOn, referral.checkedOn]).toEqual(['2026-12-01', '2026-12-01']);
});
