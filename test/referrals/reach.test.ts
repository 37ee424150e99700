import { describe, expect, test } from 'vitest';
import { reach } from '../../src/referrals/reach.ts';
import { search } from './example.ts';

const losAngeles = { counties: ['los-angeles'] } as const;
const twoCounties = { counties: ['riverside', 'san-bernardino'] } as const;

test.each([
  {
    basis: 'case',
    area: losAngeles,
    caseCounty: 'los-angeles',
    homeCounty: 'orange',
    is: 'inside',
  },
  {
    basis: 'case',
    area: losAngeles,
    caseCounty: 'orange',
    homeCounty: 'los-angeles',
    is: 'outside',
  },
  {
    basis: 'case',
    area: losAngeles,
    caseCounty: 'elsewhere',
    homeCounty: 'unknown',
    is: 'outside',
  },
  {
    basis: 'case',
    area: losAngeles,
    caseCounty: 'unknown',
    homeCounty: 'orange',
    is: 'perhaps',
  },
  {
    basis: 'case',
    area: twoCounties,
    caseCounty: 'elsewhere',
    homeCounty: 'orange',
    is: 'outside',
  },
  { basis: 'home', area: losAngeles, caseCounty: 'orange', homeCounty: 'los-angeles', is: 'inside' },
  { basis: 'home', area: losAngeles, caseCounty: 'los-angeles', homeCounty: 'orange', is: 'outside' },
  {
    basis: 'home',
    area: losAngeles,
    caseCounty: 'orange',
    homeCounty: ['los-angeles', 'orange'],
    is: 'perhaps',
  },
  { basis: 'home', area: twoCounties, caseCounty: 'orange', homeCounty: 'riverside', is: 'inside' },
  {
    basis: 'case-and-home',
    area: twoCounties,
    caseCounty: 'riverside',
    homeCounty: 'san-bernardino',
    is: 'inside',
  },
  {
    basis: 'case-and-home',
    area: twoCounties,
    caseCounty: 'riverside',
    homeCounty: ['riverside', 'orange'],
    is: 'perhaps',
  },
  {
    basis: 'case-and-home',
    area: twoCounties,
    caseCounty: 'riverside',
    homeCounty: 'orange',
    is: 'outside',
  },
  { basis: 'either', area: losAngeles, caseCounty: 'orange', homeCounty: 'los-angeles', is: 'inside' },
  { basis: 'either', area: losAngeles, caseCounty: 'fresno', homeCounty: 'fresno', is: 'outside' },
  {
    basis: 'either',
    area: { counties: [] },
    caseCounty: 'unknown',
    homeCounty: 'elsewhere',
    is: 'inside',
  },
] as const)('$basis, case $caseCounty, home $homeCounty: $is', ({ basis, area, is, ...where }) => {
  expect(reach({ ...area, basis }, search(where))).toBe(is);
});

describe('where only some cities of a county are taken', () => {
  const area = {
    basis: 'home',
    counties: ['orange', 'los-angeles'],
    onlyCities: { 'los-angeles': ['compton'] },
  } as const;

  test.each([
    { homeCounty: 'orange', is: 'inside' },
    { homeCounty: 'los-angeles', homeCity: 'compton', is: 'inside' },
    { homeCounty: 'los-angeles', homeCity: 'watts', is: 'outside' },
    { homeCounty: 'los-angeles', is: 'perhaps' },
    { homeCounty: ['los-angeles', 'orange'], homeCity: 'watts', is: 'perhaps' },
    { homeCounty: 'kern', homeCity: 'compton', is: 'outside' },
  ] as const)('$homeCounty, $homeCity: $is', ({ is, ...home }) => {
    expect(reach(area, search(home))).toBe(is);
  });
});
