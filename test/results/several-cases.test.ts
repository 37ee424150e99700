import { describe, expect, it, test } from 'vitest';
import { nextSteps } from '../../src/results/next-steps.ts';
import { result } from '../../src/results/result.ts';
import { why } from '../../src/results/why.ts';
import { assess, type Case } from '../../src/rules/index.ts';
import { usualDay } from '../rules/reliefs/casebook.ts';
import {
  free,
  misdemeanorWithoutProbation,
  prisonFinished,
  probationFinished,
} from '../rules/reliefs/usual.ts';
import { inWords } from './say.ts';

const ongoing: Case = {
  ...probationFinished,
  probation: 'ongoing',
  probationEnds: { year: 2027, month: 3, day: 3 },
};

const waiting = assess(free, [probationFinished, ongoing], usualDay);

describe('a case that waits for another', () => {
  it.each([
    { language: 'en', sentence: 'Case 1 has to wait for case 2: its probation has to end first.' },
    {
      language: 'es',
      sentence: 'El caso 1 tiene que esperar al caso 2: primero debe terminar esa probation.',
    },
  ] as const)('says so in $language', ({ language, sentence }) => {
    const [first] = inWords(result(waiting), language);
    expect(first).toContain(sentence);
  });

  it('comes second, in the result and in the steps', () => {
    expect(inWords(result(waiting))[0]).toContain('Take the cases in this order: 2, 1.');
    const steps = inWords(nextSteps(waiting)).filter((text) => text.startsWith('Case'));
    expect(steps.map((text) => text.split('\n')[0])).toEqual(['Cases 2 and 1:']);
  });

  it('has a date', () => {
    expect(inWords(result(waiting))[0]).toContain('Not yet. You may be able to ask from March 4, 2027');
  });

  it('names supervision when it waits for that', () => {
    const parole: Case = { ...prisonFinished, supervisionEnded: 'unknown' };
    const plan = assess({ ...free, supervision: 'after-custody' }, [probationFinished, parole], usualDay);
    expect(inWords(result(plan))[0]).toContain(
      'Case 1 has to wait for case 2: its parole or supervision has to end first.',
    );
  });
});

test('a reason that another case shows names that case', () => {
  const later: Case = { ...probationFinished, sentenced: { year: 2025 } };
  const plan = assess(free, [misdemeanorWithoutProbation, later], usualDay);
  expect(inWords(why(plan))[0]).toContain(
    'There is a new conviction since then. The judge may say yes or no.\nIt is from case 2.',
  );
});

test('the order goes by county', () => {
  const plan = assess(
    free,
    [
      { ...prisonFinished, county: 'orange' },
      { ...probationFinished, county: 'los-angeles' },
      { ...probationFinished, county: 'orange' },
      probationFinished,
    ],
    usualDay,
  );
  const [first] = inWords(result(plan));
  expect(first).toContain('Orange County, in this order: case 3, 1.');
  expect(first).toContain('Los Angeles County, in this order: case 2.');
  expect(first).toContain('County not known: case 4.');
});

test.each([
  { story: 'one case', cases: [probationFinished] },
  { story: 'two cases that stand alike', cases: [probationFinished, probationFinished] },
])('$story: there is no order to tell', ({ cases }) => {
  const plan = assess(free, cases, usualDay);
  expect(inWords(result(plan))[0]).not.toMatch(/order/);
});

test('why is said of each case, and what the way does not do once', () => {
  const listed: Case = { ...probationFinished, convictedSince: 'no', offence: 'vc-23152-a' };
  const lines = inWords(why(assess(free, [probationFinished, listed], usualDay))).flatMap((text) =>
    text.split('\n'),
  );
  expect(lines.filter((line) => /^Case \d:$/.test(line))).toHaveLength(2);
  expect(lines.filter((line) => line.startsWith('The case stays on your record'))).toHaveLength(1);
  expect(lines.slice(lines.indexOf('Case 2:'))[1]).toMatch(/judge/);
});
