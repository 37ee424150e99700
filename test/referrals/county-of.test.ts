import { describe, expect, test } from 'vitest';
import { counties } from '../../src/referrals/counties.ts';
import { countyOf } from '../../src/referrals/index.ts';
import { countiesByPlace, countyByPlace, placesOutside } from '../../src/referrals/places.ts';
import { losAngelesZips, sharedZips } from '../../src/referrals/zips.ts';

test.each([
  ['90012', 'los-angeles'],
  ['90012-3456', 'los-angeles'],
  ['93534', 'los-angeles'],
  ['90099', 'los-angeles'],
  ['91109', 'los-angeles'],
  ['90815', ['los-angeles', 'orange']],
  ['93243', ['los-angeles', 'kern']],
  ['91710', 'unknown'],
  ['90720', 'unknown'],
  ['92701', 'elsewhere'],
  ['94110', 'elsewhere'],
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
  ['brentwood', ['los-angeles', 'contra-costa']],
  ['atlantis', 'unknown'],
  ['constructor', 'unknown'],
  ['1234', 'unknown'],
  ['', 'unknown'],
])('%s is in %s', (place, county) => {
  expect(countyOf(place)).toEqual(county);
});

test('there are 300 ZIP areas, 17 of them across a county line', () => {
  expect(losAngelesZips).toHaveLength(283);
  expect(Object.keys(sharedZips)).toHaveLength(17);
  expect(losAngelesZips.filter((zip) => String(zip) in sharedZips)).toEqual([]);
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
