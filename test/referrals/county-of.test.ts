import { describe, expect, test } from 'vitest';
import { counties } from '../../src/referrals/counties.ts';
import { countyOf, homeOf } from '../../src/referrals/index.ts';
import { countiesByPlace, countyByPlace, placesOutside } from '../../src/referrals/places.ts';
import { countiesOfZip, losAngelesZips } from '../../src/referrals/zips.ts';

test.each([
  ['90012', 'los-angeles'],
  ['90012-3456', 'los-angeles'],
  ['93534', 'los-angeles'],
  ['90099', 'los-angeles'],
  ['91109', 'los-angeles'],
  ['90815', ['los-angeles', 'orange']],
  ['93243', ['kern', 'los-angeles']],
  ['91710', 'san-bernardino'],
  ['90720', 'orange'],
  ['92701', 'orange'],
  ['94110', 'san-francisco'],
  ['93721', 'fresno'],
  ['93799', 'fresno'],
  ['90699', ['los-angeles', 'orange']],
  ['91350-1234', 'los-angeles'],
  ['90999', 'unknown'],
  ['10001', 'elsewhere'],
  ['los-angeles', 'los-angeles'],
  ['boyle-heights', 'los-angeles'],
  ['long-beach', 'los-angeles'],
  ['los-angeles-county', 'los-angeles'],
  ['orange-county', 'orange'],
  ['orange', 'orange'],
  ['santa-ana', 'orange'],
  ['san-bernardino', 'san-bernardino'],
  ['san-jose', 'santa-clara'],
  ['kern', 'kern'],
  ['nevada-county', 'nevada'],
  ['nevada', 'elsewhere'],
  ['tijuana', 'elsewhere'],
  ['brentwood', ['contra-costa', 'los-angeles']],
  ['atlantis', 'unknown'],
  ['constructor', 'unknown'],
  ['1234', 'unknown'],
  ['', 'unknown'],
])('%s is in %s', (place, county) => {
  expect(countyOf(place)).toEqual(county);
});

/** The ZIP areas of the research that lie across the line of Los Angeles County. */
const shared =
  '90265 90623 90630 90631 90638 90740 90815 91304 91307 91311 91361 91362 91759 91766 92397 93243 93560';

test('there are 300 ZIP areas in Los Angeles County, 17 of them across its line', () => {
  expect(losAngelesZips).toHaveLength(300);
  expect(losAngelesZips.filter((zip) => !countiesOfZip(zip).includes('los-angeles'))).toEqual([]);
  expect(losAngelesZips.filter((zip) => countiesOfZip(zip).length > 1)).toEqual(shared.split(' '));
});

test.each([
  ...['900', '901', '902', '903', '904', '905', '908', '910', '911', '912', '914', '915', '916', '918'],
])('a box in %sxx is in Los Angeles County', (prefix) => {
  const boxes = Array.from({ length: 100 }, (_, n) => `${prefix}${String(n).padStart(2, '0')}`);
  const found = boxes.filter((zip) => !losAngelesZips.includes(zip)).map(countyOf);
  expect(new Set(found)).toEqual(new Set(['los-angeles']));
});

test.each(['90699', '90799', '91399', '91799', '92300', '93299', '93599'])(
  'a box in %s may be in several counties, Los Angeles among them',
  (zip) => {
    expect(countyOf(zip)).toContain('los-angeles');
  },
);

test.each([
  ['90221', { homeCounty: 'los-angeles', homeCity: 'compton', homeAt: expect.anything() as unknown }],
  ['watts', { homeCounty: 'los-angeles', homeCity: 'watts' }],
  ['los-angeles-county', { homeCounty: 'los-angeles' }],
  ['93721', { homeCounty: 'fresno' }],
])('a home in %s', (place, home) => {
  expect(homeOf(place)).toEqual(home);
});

test('every county is found with and without the word county', () => {
  const named = counties.filter((county) => county !== 'nevada');
  expect(counties.map((county) => countyOf(`${county}-county`))).toEqual(counties);
  expect(named.map(countyOf)).toEqual(named);
});

describe('the names of places', () => {
  const names = [...countyByPlace.keys(), ...countiesByPlace.keys(), ...placesOutside];

  test('are kebab-case without accents', () => {
    expect(names.filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
  });

  test('stand in one list only', () => {
    expect(names).toHaveLength(new Set(names).size);
  });
});
