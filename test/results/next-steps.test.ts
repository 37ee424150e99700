import { describe, expect, test } from 'vitest';
import { words } from '../../src/i18n/words.ts';
import { nextSteps } from '../../src/results/next-steps.ts';
import { assess, type Facts } from '../../src/rules/index.ts';
import { inWords } from './say.ts';
import { usualDay } from '../rules/reliefs/casebook.ts';
import {
  free,
  juvenileCase,
  notConvicted,
  prisonFinished,
  probationFinished,
} from '../rules/reliefs/usual.ts';

const registrant: Facts = {
  ...free,
  ...prisonFinished,
  mustRegister: 'yes',
  requiredRegistration: 'yes',
  released: { year: 2012 },
  registryTier: 'one',
  registeredSince: { year: 2012 },
};

function keysFor(...facts: readonly [Facts, ...Facts[]]): readonly string[] {
  return nextSteps(assess(facts[0], facts, usualDay))
    .flat()
    .map(({ key }) => key.replace('next-steps.', ''));
}

describe('papers go where their own law sends them', () => {
  test('a dismissal goes to the court that had the case', () => {
    expect(keysFor({ ...free, ...probationFinished })).toContain('filing');
  });

  test('a certificate has no form of the state, and goes to the county of residence', () => {
    const said = keysFor({ ...registrant, offence: 'pc-459-second-degree', registryTier: 'three' });
    expect(said).toEqual(expect.arrayContaining(['local-form', 'filing-certificate']));
    expect(said).not.toContain('filing');
  });

  test('the registry petition goes to the county of registration', () => {
    expect(keysFor({ ...registrant, offence: 'pc-243-4-a' })).toEqual(
      expect.arrayContaining(['judge-decides', 'filing-registry']),
    );
  });

  test('two cases that go the same way are told once where', () => {
    const one = { ...free, ...probationFinished };
    expect(keysFor(one, one).filter((key) => key === 'filing')).toHaveLength(1);
  });
});

test.each([
  ['en', /form BCIA 8016RR .* It costs \$25 and/, /at least 15 days .* \(FW-001\)/],
  ['es', /formulario BCIA 8016RR .* Cuesta \$25, y/, /al menos 15 días .* \(FW-001\)/],
] as const)('%s: numbers and forms come from the facts about courts', (language, record, filing) => {
  const said = nextSteps(assess(free, [{ ...free, ...probationFinished }], usualDay))
    .flat()
    .filter(({ values = {} }) => Object.values(values).every((value) => typeof value !== 'object'))
    .map(({ key, values }) => words(language, key, values as Readonly<Record<string, string | number>>));
  expect(said.some((text) => record.test(text))).toBe(true);
  expect(said.some((text) => filing.test(text))).toBe(true);
});

describe('an open case', () => {
  test.each<[string, Facts]>([
    ['before a dismissal', { ...free, ...probationFinished, facingCharges: 'yes' }],
    ['beside an arrest', { ...free, ...notConvicted, facingCharges: 'yes' }],
  ])('%s: the lawyer comes first, and prints only if the lawyer agrees', (_, facts) => {
    const said = keysFor(facts);
    expect(said.slice(0, 2)).toEqual(['open-case', 'state-record-later']);
    expect(said).not.toContain('state-record');
  });

  test.each(['yes', 'unknown'] as const)(
    'open or not: %s. Nobody goes alone to ask about a juvenile case',
    (facingCharges) => {
      expect(keysFor({ ...free, ...juvenileCase })).toContain('juvenile');
      const said = keysFor({ ...free, ...juvenileCase, facingCharges });
      expect(said).toContain('juvenile-lawyer');
      expect(said).not.toContain('juvenile');
    },
  );
});

describe('what waits is told by what it waits for', () => {
  const ongoing: Facts = { ...free, ...probationFinished, probation: 'ongoing', supervision: 'probation' };

  test('a date', () => {
    const dated: Facts = { ...ongoing, probationEnds: { year: 2027, month: 3, day: 3 } };
    expect(keysFor(dated)).toEqual(expect.arrayContaining(['later-date', 'later-probation']));
  });

  test('supervision is no probation', () => {
    const said = keysFor({ ...free, ...prisonFinished, supervision: 'after-custody' });
    expect(said).toContain('later-supervision');
    expect(said).not.toContain('later-probation');
  });

  test('an open case, and nothing of probation', () => {
    const said = keysFor({ ...free, ...probationFinished, facingCharges: 'yes' });
    expect(said).toContain('later-event');
    expect(said).not.toContain('later-probation');
  });
});

test('cases with the same step are told together', () => {
  const one: Facts = { ...free, ...probationFinished };
  const [, cases] = inWords(nextSteps(assess(one, [one, one], usualDay)));
  expect(cases).toMatch(/^Cases 1 and 2:\n/);
});
