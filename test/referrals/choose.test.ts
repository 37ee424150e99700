import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counties } from '../../src/referrals/counties.ts';
import type { Whereabouts } from '../../src/referrals/counties.ts';
import { choose, countyOf, limits, organizations } from '../../src/referrals/index.ts';
import type { Organization, Search } from '../../src/referrals/index.ts';
import { losAngelesZips, sharedZips } from '../../src/referrals/zips.ts';
import { organization, search } from './example.ts';

const fallbacks = ['211-la', 'lawhelpca'];
const idsOf = (from: readonly Organization[], changes: Partial<Search>) =>
  choose(from, search(changes)).map((referral) => referral.organization.id);

describe('from the directory', () => {
  test.each([
    {
      story: 'case and home in Los Angeles, by text',
      where: { limit: limits.text },
      ids: ['lac-public-defender', 'lafla-record-clearing', '211-la'],
    },
    {
      story: 'case and home in Los Angeles, on the web',
      where: {},
      ids: ['lac-public-defender', 'lafla-record-clearing', 'nlsla-feel', 'lac-library-pd-clinics', '211-la'],
    },
    {
      story: 'case in Los Angeles, home in Orange',
      where: { homeCounty: 'orange', limit: limits.text },
      ids: ['lac-public-defender', 'lac-library-pd-clinics', '211-la'],
    },
    {
      story: 'case in Orange, home in Los Angeles',
      where: { caseCounty: 'orange', limit: limits.text },
      ids: ['oc-public-defender', 'lafla-record-clearing', '211-la'],
    },
    {
      story: 'case in San Bernardino, home in Orange',
      where: { caseCounty: 'san-bernardino', homeCounty: 'orange' },
      ids: ['sbc-public-defender', 'ca-courts-record-cleaning', 'lawhelpca'],
    },
    {
      story: 'case and home in Fresno',
      where: { caseCounty: 'fresno', homeCounty: 'fresno', limit: limits.text },
      ids: ['ca-courts-record-cleaning', 'lawhelpca'],
    },
    {
      story: 'case in another county, nobody knows which',
      where: { caseCounty: 'elsewhere', limit: limits.text },
      ids: ['lafla-record-clearing', 'nlsla-feel', '211-la'],
    },
    {
      story: 'case in Los Angeles, home not told',
      where: { homeCounty: 'unknown', limit: limits.text },
      ids: ['lac-public-defender', 'lac-library-pd-clinics', '211-la'],
    },
    {
      story: 'neither county known',
      where: { caseCounty: 'unknown', homeCounty: 'unknown', limit: limits.text },
      ids: ['lafla-record-clearing', 'nlsla-feel', 'lawhelpca'],
    },
    {
      story: 'an immigration contact wanted',
      where: { needs: ['conviction-dismissal', 'immigrants'], limit: limits.text },
      ids: ['lac-oia', 'lac-public-defender', '211-la'],
    },
    {
      story: 'immigration named as a subject',
      where: { needs: ['immigration'], limit: limits.text },
      ids: ['lac-oia', 'lac-public-defender', '211-la'],
    },
  ] as const)('$story', ({ where, ids }) => {
    expect(idsOf(organizations, where)).toEqual(ids);
  });

  test('the order is the same in Spanish where no language is known to be missing', () => {
    expect(idsOf(organizations, { language: 'es' })).toEqual(idsOf(organizations, { language: 'en' }));
  });

  test('every referral shows when it was seen, and none claims to be checked', () => {
    for (const referral of choose(organizations, search())) {
      expect(referral).toMatchObject({ shows: 'call-first', seenOn: '2026-11-23' });
      expect(referral).not.toHaveProperty('checkedOn');
    }
  });
});

describe('nobody is left alone', () => {
  const homes = [...losAngelesZips.map(String), ...Object.keys(sharedZips)].map(countyOf);
  const everywhere: readonly Whereabouts[] = [...counties, ...new Set(homes), 'elsewhere', 'unknown'];

  test.each([limits.text, limits.web])(
    'at most %i, different, one fallback, wherever the case and the home are',
    (limit) => {
      for (const caseCounty of everywhere) {
        for (const homeCounty of everywhere) {
          const chosen = choose(organizations, search({ caseCounty, homeCounty, limit }));
          const names = chosen.map((referral) => referral.organization.organization);
          expect(chosen.length).toBeGreaterThan(1);
          expect(chosen.length).toBeLessThanOrEqual(limit);
          expect(new Set(names).size).toBe(names.length);
          expect(chosen.filter((referral) => fallbacks.includes(referral.organization.id))).toHaveLength(1);
        }
      }
    },
  );

  test('LawHelpCA stands in when 211 LA is gone', () => {
    const without = organizations.filter(({ id }) => id !== '211-la');
    expect(idsOf(without, {}).at(-1)).toBe('lawhelpca');
  });

  test('the fallback is there even when there is room for nothing', () => {
    expect(idsOf(organizations, { limit: 0 })).toEqual(['211-la']);
  });
});

describe('what comes first', () => {
  const fallback = organization({ id: 'lawhelpca', recordClearing: 'information' });

  test.each([
    { story: 'the subject', first: {}, second: { topics: ['licensing'] } },
    { story: 'direct help', first: {}, second: { recordClearing: 'information', confidence: 'high' } },
    {
      story: 'information',
      first: { recordClearing: 'information' },
      second: { recordClearing: 'adjacent' },
    },
    {
      story: 'a county that surely fits',
      first: {},
      second: { serviceArea: { level: 'county', basis: 'conviction-county', counties: ['los-angeles'] } },
    },
    { story: 'fresh facts', first: { verifiedOn: '2026-11-30' }, second: { confidence: 'high' } },
    { story: 'high confidence', first: { confidence: 'high' }, second: { kind: 'public-defender' } },
    {
      story: 'facts that have not expired',
      first: {},
      second: { expiresOn: '2026-11-30', confidence: 'high' },
    },
    {
      story: 'no known lack of the language',
      first: { kind: 'website' },
      second: { kind: 'public-defender', languages: ['es'] },
    },
    { story: 'who can take the case', first: { kind: 'public-defender' }, second: { languages: ['en'] } },
    { story: 'a known language', first: { languages: ['en'] }, second: {} },
  ] as const)('$story', ({ first, second }) => {
    const directory = [organization({ ...second, id: 'a' }), fallback, organization({ ...first, id: 'b' })];
    expect(idsOf(directory, { caseCounty: 'unknown' })).toEqual(['b', 'a', 'lawhelpca']);
  });

  test('people like this person before the subject, and not at all for others', () => {
    const veterans = organization({
      id: 'b',
      recordClearing: 'adjacent',
      audience: ['veterans', 'low-income'],
    });
    const directory = [organization({ id: 'a' }), veterans, fallback];
    expect(idsOf(directory, { needs: ['conviction-dismissal', 'veterans'] })).toEqual([
      'b',
      'a',
      'lawhelpca',
    ]);
    expect(idsOf(directory, {})).toEqual(['a', 'lawhelpca']);
    expect(idsOf(directory, { needs: ['low-income'] })).toEqual(['a', 'lawhelpca']);
  });

  test.each([
    { confidence: 'low' },
    { confidence: 'low', verifiedOn: '2026-11-30' },
    { status: 'unknown' },
  ] as const)('never the doubtful: %o', (doubt) => {
    const doubtful = organization({ id: 'a', kind: 'public-defender', ...doubt });
    const sound = organization({ id: 'b', recordClearing: 'adjacent' });
    expect(idsOf([doubtful, sound, fallback], {})).toEqual(['b', 'a', 'lawhelpca']);
    expect(idsOf([doubtful, sound, fallback], { limit: limits.text })).toEqual(['b', 'lawhelpca']);
    expect(idsOf([doubtful, fallback], { limit: limits.text })).toEqual(['lawhelpca', 'a']);
  });
});

test.each([
  { story: 'hidden', changes: { status: 'defunct' } },
  {
    story: 'out of reach',
    changes: { serviceArea: { level: 'county', basis: 'residence', counties: ['kern'] } },
  },
] as const)('an organization that is $story is left out', ({ changes }) => {
  expect(choose([organization(changes)], search())).toEqual([]);
});

test('an expired organization shows no phone', () => {
  const [referral] = choose([organization({ expiresOn: '2026-11-30' })], search());
  expect(referral).toMatchObject({ shows: 'name-and-link', organization: { phones: [] } });
});

test('of two entries of one organization the better is shown', () => {
  const worse = organization({ id: 'a', organization: 'same', confidence: 'medium' });
  const better = organization({ id: 'b', organization: 'same', confidence: 'high' });
  expect(idsOf([worse, better], {})).toEqual(['b']);
});

test('the order of the directory changes nothing', () => {
  const varied = fc.record({
    kind: fc.constantFrom<Organization['kind']>('public-defender', 'legal-aid'),
    recordClearing: fc.constantFrom<Organization['recordClearing']>('direct', 'information'),
    organization: fc.constantFrom('one', 'two', 'three', 'four'),
    confidence: fc.constantFrom<Organization['confidence']>('high', 'medium', 'low'),
    verifiedOn: fc.constantFrom(null, '2026-11-01'),
    languages: fc.constantFrom(null, ['en'], ['es']),
  });
  const inTwoOrders = fc.array(varied, { maxLength: 12 }).chain((list) => {
    const madeUp = list.map((facts, n) => organization({ ...facts, id: `made-up-${String(n)}` }));
    const directory = [...organizations, ...madeUp];
    const all = { minLength: directory.length };
    return fc.tuple(fc.shuffledSubarray(directory, all), fc.shuffledSubarray(directory, all));
  });
  const whereabouts = fc.constantFrom<Whereabouts>('los-angeles', 'orange', 'elsewhere', 'unknown');
  fc.assert(
    fc.property(inTwoOrders, whereabouts, whereabouts, ([one, other], caseCounty, homeCounty) => {
      const where = { caseCounty, homeCounty };
      expect(idsOf(one, where)).toEqual(idsOf(other, where));
    }),
    { numRuns: 200 },
  );
});
