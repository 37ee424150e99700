import { describe, expect, test } from 'vitest';
import { mayHelp } from '../../src/referrals/clinic.ts';
import { helpFrom } from '../../src/referrals/index.ts';
import { aClinic } from '../conversation/a-clinic.ts';
import { directory, organizations } from './directory.ts';
import { search } from './example.ts';

describe('a clinic of Fresno and Kings comes first', () => {
  test.each([
    { caseCounty: 'fresno', homeCounty: 'unknown', is: true },
    { caseCounty: 'unknown', homeCounty: 'kings', is: true },
    { caseCounty: 'los-angeles', homeCounty: 'fresno', is: true },
    { caseCounty: 'fresno', homeCounty: 'los-angeles', is: true },
    { caseCounty: ['fresno', 'madera'], homeCounty: 'unknown', is: true },
    { caseCounty: 'los-angeles', homeCounty: 'unknown', is: false },
    { caseCounty: 'unknown', homeCounty: 'los-angeles', is: false },
    { caseCounty: 'elsewhere', homeCounty: 'orange', is: false },
    { caseCounty: 'kern', homeCounty: 'elsewhere', is: false },
    { caseCounty: ['kern', 'tulare'], homeCounty: 'unknown', is: false },
    { caseCounty: 'elsewhere', homeCounty: 'unknown', is: true },
    { caseCounty: 'unknown', homeCounty: 'unknown', is: true },
  ] as const)('with a case in $caseCounty and a home in $homeCounty: $is', ({ is, ...places }) => {
    expect(mayHelp({ ...aClinic, counties: ['fresno', 'kings'] }, places)).toBe(is);
  });
});

describe('a clinic of Los Angeles comes first', () => {
  test.each([
    { caseCounty: 'unknown', homeCounty: 'unknown', is: true },
    { caseCounty: 'elsewhere', homeCounty: 'unknown', is: false },
    { caseCounty: 'elsewhere', homeCounty: 'los-angeles', is: true },
  ] as const)('with a case in $caseCounty and a home in $homeCounty: $is', ({ is, ...places }) => {
    expect(mayHelp({ ...aClinic, counties: ['los-angeles'] }, places)).toBe(is);
  });
});

test('a clinic that names no county helps everywhere', () => {
  const everywhere = { ...aClinic, counties: [] };
  expect(mayHelp(everywhere, { caseCounty: 'modoc', homeCounty: 'elsewhere' })).toBe(true);
});

describe('with a clinic', () => {
  const without = helpFrom({ directory }, search());

  test('there is one organization less, and the same one for immigration', () => {
    const { clinic, referrals, immigration } = helpFrom({ directory, clinic: aClinic }, search());
    expect(clinic).toBe(aClinic);
    expect(referrals).toHaveLength(without.referrals.length - 1);
    expect(immigration).toEqual(without.immigration);
  });

  test('its own number is not given a second time', () => {
    const [first = expect.unreachable()] = without.referrals;
    const itself = organizations.find(({ id }) => id === first.organization.id) ?? expect.unreachable();
    const [phone = expect.unreachable()] = itself.phones;
    const { referrals } = helpFrom({ directory, clinic: { ...aClinic, phone } }, search());
    const numbers = referrals.flatMap(({ organization }) => organization.phones.map(({ number }) => number));
    expect(numbers).not.toContain(phone.number);
  });

  test('of another county nothing changes', () => {
    const elsewhere = { ...aClinic, counties: ['modoc'] } as const;
    expect(helpFrom({ directory, clinic: elsewhere }, search())).toEqual(without);
  });
});
