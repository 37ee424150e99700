import { expect, test } from 'vitest';
import { reach } from '../../src/referrals/reach.ts';
import { search } from './example.ts';

const losAngeles = { level: 'county', counties: ['los-angeles'] } as const;
const twoCounties = { level: 'multi-county', counties: ['riverside', 'san-bernardino'] } as const;

test.each([
  {
    basis: 'conviction-county',
    area: losAngeles,
    caseCounty: 'los-angeles',
    homeCounty: 'orange',
    is: 'inside',
  },
  {
    basis: 'conviction-county',
    area: losAngeles,
    caseCounty: 'orange',
    homeCounty: 'los-angeles',
    is: 'outside',
  },
  {
    basis: 'conviction-county',
    area: losAngeles,
    caseCounty: 'elsewhere',
    homeCounty: 'unknown',
    is: 'outside',
  },
  {
    basis: 'conviction-county',
    area: losAngeles,
    caseCounty: 'unknown',
    homeCounty: 'orange',
    is: 'perhaps',
  },
  {
    basis: 'conviction-county',
    area: twoCounties,
    caseCounty: 'elsewhere',
    homeCounty: 'orange',
    is: 'perhaps',
  },
  { basis: 'residence', area: losAngeles, caseCounty: 'orange', homeCounty: 'los-angeles', is: 'inside' },
  { basis: 'residence', area: losAngeles, caseCounty: 'los-angeles', homeCounty: 'orange', is: 'outside' },
  {
    basis: 'residence',
    area: losAngeles,
    caseCounty: 'orange',
    homeCounty: ['los-angeles', 'orange'],
    is: 'perhaps',
  },
  { basis: 'residence', area: twoCounties, caseCounty: 'orange', homeCounty: 'riverside', is: 'inside' },
  {
    basis: 'residence-and-conviction',
    area: twoCounties,
    caseCounty: 'riverside',
    homeCounty: 'san-bernardino',
    is: 'inside',
  },
  {
    basis: 'residence-and-conviction',
    area: twoCounties,
    caseCounty: 'riverside',
    homeCounty: 'unknown',
    is: 'perhaps',
  },
  {
    basis: 'residence-and-conviction',
    area: twoCounties,
    caseCounty: 'riverside',
    homeCounty: 'orange',
    is: 'outside',
  },
  { basis: 'none', area: losAngeles, caseCounty: 'orange', homeCounty: 'los-angeles', is: 'inside' },
  { basis: 'none', area: losAngeles, caseCounty: 'fresno', homeCounty: 'fresno', is: 'outside' },
  {
    basis: 'none',
    area: { level: 'state', counties: [] },
    caseCounty: 'unknown',
    homeCounty: 'elsewhere',
    is: 'inside',
  },
] as const)('$basis, case $caseCounty, home $homeCounty: $is', ({ basis, area, is, ...where }) => {
  expect(reach({ ...area, basis }, search(where))).toBe(is);
});
