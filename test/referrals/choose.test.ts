import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counties } from '../../src/referrals/counties.ts';
import type { Whereabouts } from '../../src/referrals/counties.ts';
import { choose, chooseImmigration, countyOf, homeOf, limits } from '../../src/referrals/index.ts';
import type { Organization, Referral, Search } from '../../src/referrals/index.ts';
import { reach } from '../../src/referrals/reach.ts';
import { losAngelesZips } from '../../src/referrals/zips.ts';
import { organizations as directory } from './directory.ts';
import { organization, search } from './example.ts';

/** As if nobody had called anybody yet: who has been called since comes first, and this table should not turn on it. */
const organizations = directory.map((one) => ({ ...one, verifiedOn: null }));

const idsOf = (from: readonly Organization[], changes: Partial<Search>) =>
  choose(from, search(changes)).map((referral) => referral.organization.id);

/** Who is offered what: where the case was, where the person lives as they would write it, and what for. */
const people: readonly Readonly<{
  story: string;
  case: Whereabouts;
  home?: string;
  needs?: Search['needs'];
  text: readonly string[];
  web?: readonly string[];
}>[] = [
  {
    story: 'case and home in South Los Angeles',
    case: 'los-angeles',
    home: '90011',
    text: ['lac-public-defender', 'lafla-record-clearing', '211-la'],
    web: [
      'lac-public-defender',
      'lafla-record-clearing',
      'nlsla-feel',
      'anwol-reentry-legal-clinic',
      '211-la',
    ],
  },
  {
    story: 'home in Pacoima, near an office where people walk in',
    case: 'los-angeles',
    home: '91331',
    text: ['lac-public-defender', 'nlsla-feel', '211-la'],
  },
  {
    story: 'home in Compton, one of the cities that legal aid of Orange County takes as well',
    case: 'los-angeles',
    home: '90221',
    text: ['lac-public-defender', 'cla-socal', '211-la'],
    web: ['lac-public-defender', 'cla-socal', 'lafla-record-clearing', 'nlsla-feel', '211-la'],
  },
  {
    story: 'case in Los Angeles, home in Orange: 211 LA is not for them',
    case: 'los-angeles',
    home: 'santa-ana',
    text: ['lac-public-defender', 'cla-socal', 'lawhelpca'],
  },
  {
    story: 'case in Orange, home in Los Angeles',
    case: 'orange',
    home: '90011',
    text: ['oc-public-defender', 'lafla-record-clearing', '211-la'],
  },
  {
    story: 'case and home in Orange',
    case: 'orange',
    home: 'orange-county',
    text: ['oc-public-defender', 'cla-socal', 'lawhelpca'],
    web: ['oc-public-defender', 'cla-socal', 'ca-courts-record-cleaning', 'root-and-rebound', 'lawhelpca'],
  },
  {
    story: 'case in San Bernardino, home in Riverside: a group that wants both in its two counties',
    case: 'san-bernardino',
    home: 'riverside',
    text: ['sbc-public-defender', 'iella', 'lawhelpca'],
  },
  {
    story: 'case in Ventura, where little is known of the defender: never first, and not in a text',
    case: 'ventura',
    home: 'ventura',
    text: ['ca-courts-record-cleaning', 'root-and-rebound', 'lawhelpca'],
    web: [
      'ca-courts-record-cleaning',
      'ventura-public-defender',
      'root-and-rebound',
      'clear-my-record',
      'lawhelpca',
    ],
  },
  {
    story: 'case and home in Fresno: nobody of Los Angeles',
    case: 'fresno',
    home: '93721',
    text: ['ca-courts-record-cleaning', 'root-and-rebound', 'lawhelpca'],
  },
  {
    story: 'case in Fresno, home not told: most likely there',
    case: 'fresno',
    text: ['ca-courts-record-cleaning', 'root-and-rebound', 'lawhelpca'],
  },
  {
    story: 'case in another county, home not told',
    case: 'elsewhere',
    text: ['ca-courts-record-cleaning', 'root-and-rebound', 'lawhelpca'],
  },
  {
    story: 'case in another county, home in Los Angeles',
    case: 'elsewhere',
    home: '90011',
    text: ['lafla-record-clearing', 'nlsla-feel', '211-la'],
  },
  {
    story: 'case in Los Angeles, home not told',
    case: 'los-angeles',
    text: ['lac-public-defender', 'lafla-record-clearing', '211-la'],
  },
  {
    story: 'case in Los Angeles, home in a ZIP of two counties, and they do not know which',
    case: 'los-angeles',
    home: '90815',
    text: ['lac-public-defender', 'lac-library-pd-clinics', 'lawhelpca'],
  },
  {
    story: 'nothing known: Los Angeles is likely, and 211 LA is not sure to take them',
    case: 'unknown',
    text: ['lafla-record-clearing', 'nlsla-feel', 'lawhelpca'],
  },
  {
    story: 'somebody who was trafficked',
    case: 'los-angeles',
    home: '90011',
    needs: ['trafficking-survivors'],
    text: ['bet-tzedek-survivors', 'cast-la', '211-la'],
  },
  {
    story: 'somebody who was trafficked, in Fresno',
    case: 'fresno',
    home: 'fresno',
    needs: ['conviction-dismissal', 'trafficking-survivors'],
    text: ['national-ht-hotline', 'ca-courts-record-cleaning', 'lawhelpca'],
  },
  {
    story: 'a veteran',
    case: 'los-angeles',
    home: '90011',
    needs: ['conviction-dismissal', 'veterans'],
    text: ['lafla-veterans-justice-center', 'ucla-veterans-legal-clinic', '211-la'],
  },
  {
    story: 'a juvenile case',
    case: 'los-angeles',
    home: '90011',
    needs: ['conviction-dismissal', 'juvenile-sealing'],
    text: ['ca-courts-juvenile-sealing', 'lac-public-defender', '211-la'],
  },
  {
    story: 'an arrest without a conviction',
    case: 'los-angeles',
    home: '90011',
    needs: ['conviction-dismissal', 'arrest-sealing'],
    text: ['lac-public-defender', 'nlsla-feel', '211-la'],
  },
  {
    story: 'immigration, where somebody asks for it',
    case: 'los-angeles',
    home: '90011',
    needs: ['immigration'],
    text: ['chirla', 'lac-oia', '211-la'],
  },
];

describe('who is offered what', () => {
  test.each(people)('$story', ({ case: caseCounty, home, needs = ['conviction-dismissal'], text, web }) => {
    const where = { ...(home ? homeOf(home) : { homeCounty: 'unknown' as const }), caseCounty, needs };
    expect(idsOf(organizations, { ...where, limit: limits.text })).toEqual(text);
    if (web) expect(idsOf(organizations, { ...where, limit: limits.web })).toEqual(web);
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

describe('whom to ask about immigration', () => {
  test.each([
    ['los-angeles', 'chirla'],
    ['orange', 'lawhelpca'],
    ['fresno', 'lawhelpca'],
    ['elsewhere', 'lawhelpca'],
    ['unknown', 'lawhelpca'],
  ] as const)('with case and home %s: %s', (county, id) => {
    const asked = chooseImmigration(organizations, search({ caseCounty: county, homeCounty: county }));
    expect(asked?.organization.id).toBe(id);
  });

  test('is nobody of whom little is known', () => {
    const doubtful = organizations.filter(({ id }) => id !== 'chirla' && id !== 'lac-oia');
    expect(chooseImmigration(doubtful, search())?.organization.id).toBe('211-la');
  });
});

/** Goes by the county that it should go by, and surely takes it. */
function isRight(referral: Referral, where: Search): boolean {
  return reach(referral.organization.serviceArea, where) === 'inside';
}

describe('nobody is left alone', () => {
  const rightAndFallback = (where: Search) => {
    const chosen = choose(organizations, where);
    expect(chosen.filter((one) => !one.organization.takesEverybody && isRight(one, where))).not.toEqual([]);
    expect(chosen.filter((one) => one.organization.takesEverybody && isRight(one, where))).toHaveLength(1);
    return chosen.map(({ organization: { id } }) => id);
  };

  test.each(losAngelesZips)('ZIP %s, when the county is told', (zip) => {
    const found = countyOf(zip);
    for (const county of typeof found === 'string' ? [found] : found) {
      const where = search({ ...homeOf(zip), homeCounty: county, caseCounty: county, limit: limits.text });
      expect(rightAndFallback(where).includes('211-la')).toBe(county === 'los-angeles');
    }
  });

  test.each(counties)('%s', (county) => {
    const where = search({ caseCounty: county, homeCounty: county, limit: limits.text });
    expect(rightAndFallback(where).includes('211-la')).toBe(county === 'los-angeles');
  });

  const somewhere = fc.oneof(
    fc.constantFrom<Whereabouts>(...counties, 'elsewhere', 'unknown'),
    fc.uniqueArray(fc.constantFrom(...counties), { minLength: 2, maxLength: 4 }),
  );
  const needs = fc.subarray<Search['needs'][number]>(
    ['conviction-dismissal', 'immigration', 'veterans', 'youth', 'trafficking-survivors', 'rap-sheet'],
    { minLength: 1 },
  );
  const days = fc.constantFrom('2026-11-23', '2027-06-01', '2031-01-01');
  const room = fc.constantFrom(limits.text, limits.web);

  test('never an empty list: at most as many as there is room for, all different, one that takes everybody', () => {
    fc.assert(
      fc.property(somewhere, somewhere, needs, days, room, (caseCounty, homeCounty, some, today, limit) => {
        const chosen = choose(organizations, search({ caseCounty, homeCounty, needs: some, today, limit }));
        const names = chosen.map((referral) => referral.organization.organization);
        expect(chosen.length).toBeGreaterThan(1);
        expect(chosen.length).toBeLessThanOrEqual(limit);
        expect(new Set(names).size).toBe(names.length);
        expect(chosen.filter((referral) => referral.organization.takesEverybody)).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });

  test('what is hidden is never shown, and never first is what is doubtful', () => {
    const facts = fc.record({
      status: fc.constantFrom<Organization['status']>('active', 'unknown', 'inactive', 'defunct'),
      confidence: fc.constantFrom<Organization['confidence']>('high', 'low'),
      verifiedOn: fc.constantFrom(null, '2020-01-01', '2026-11-30'),
    });
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 8 }), room, (list, limit) => {
        const madeUp = list.map((one, n) => organization({ ...one, id: `made-up-${String(n)}` }));
        const chosen = choose([...organizations, ...madeUp], search({ limit }));
        const shown = chosen.map((referral) => referral.organization);
        expect(shown.filter(({ status }) => status === 'inactive' || status === 'defunct')).toEqual([]);
        expect(shown[0]).toMatchObject({ status: 'active' });
        expect(shown[0]?.confidence).not.toBe('low');
      }),
    );
  });

  test('LawHelpCA stands in when 211 LA is gone', () => {
    const without = organizations.filter(({ id }) => id !== '211-la');
    expect(idsOf(without, {}).at(-1)).toBe('lawhelpca');
  });

  test('the fallback is there even when there is room for nothing', () => {
    expect(idsOf(organizations, { limit: 0 })).toEqual(['211-la']);
  });
});

describe('what comes first', () => {
  const fallback = organization({
    id: 'lawhelpca',
    takesEverybody: true,
    serviceArea: { basis: 'home', counties: [] },
  });

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
      second: { serviceArea: { basis: 'case', counties: ['los-angeles'] } },
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
  ] as const)('$story', ({ first, second }) => {
    const some = [organization({ ...second, id: 'a' }), fallback, organization({ ...first, id: 'b' })];
    expect(idsOf(some, { caseCounty: 'unknown' })).toEqual(['b', 'a', 'lawhelpca']);
  });

  test.each([
    ['es', ['b', 'a', 'lawhelpca']],
    ['en', ['a', 'b', 'lawhelpca']],
  ])('in %s, who is known to speak it: everybody here speaks English', (language, ids) => {
    const some = [organization({ id: 'a' }), fallback, organization({ id: 'b', languages: ['en', 'es'] })];
    expect(idsOf(some, { language })).toEqual(ids);
  });

  test('people like this person before the subject, and not at all for others', () => {
    const veterans = organization({
      id: 'b',
      recordClearing: 'adjacent',
      audience: ['veterans', 'low-income'],
    });
    const some = [organization({ id: 'a' }), veterans, fallback];
    expect(idsOf(some, { needs: ['conviction-dismissal', 'veterans'] })).toEqual(['b', 'a', 'lawhelpca']);
    expect(idsOf(some, {})).toEqual(['a', 'lawhelpca']);
    expect(idsOf(some, { needs: ['low-income'] })).toEqual(['a', 'lawhelpca']);
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
    changes: { serviceArea: { basis: 'home', counties: ['kern'] } },
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
    const some = [...organizations, ...madeUp];
    const all = { minLength: some.length };
    return fc.tuple(fc.shuffledSubarray(some, all), fc.shuffledSubarray(some, all));
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
