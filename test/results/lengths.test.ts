import { describe, expect, test } from 'vitest';
import { nextSteps } from '../../src/results/next-steps.ts';
import { result } from '../../src/results/result.ts';
import { why } from '../../src/results/why.ts';
import type { Saying } from '../../src/results/say.ts';
import { sent } from './parts.ts';
import { anyPlans, plansOfRecords, plansOfTheTable } from './plans.ts';

describe.each(['en', 'es'] as const)('the result in %s', (language) => {
  test.each([...plansOfTheTable, ...anyPlans(1, 150)])(
    'of one case takes four parts in all: $story',
    ({ plan }) => {
      const { texts, inAll } = sent(result(plan), language);
      expect(inAll, texts.join('\n---\n')).toBeLessThanOrEqual(4);
    },
  );

  const several = [...plansOfRecords, ...[2, 3, 4, 5].flatMap((cases) => anyPlans(cases, 40))];

  test.each(several)('of several cases takes three texts of four parts: $story', ({ plan }) => {
    const { texts, parts } = sent(result(plan), language);
    expect(texts.length, texts.join('\n---\n')).toBeLessThanOrEqual(3);
    expect(Math.max(...parts)).toBeLessThanOrEqual(4);
  });

  test.each(several)('has no letter that more than doubles its price: $story', ({ plan }) => {
    expect(sent(result(plan), language).texts.join('\n')).not.toMatch(/[áíóú]/i);
  });
});

/** Letters such as á make a text dear: the sentences of why still hold many. */
const most = { en: 2, es: 4 } as const;

describe.each(['en', 'es'] as const)('the later layers in %s', (language) => {
  test.each(plansOfTheTable)('say why of one case in a few texts of four parts: $story', ({ plan }) => {
    const { texts, parts } = sent(why(plan), language);
    expect(texts.length, texts.join('\n---\n')).toBeLessThanOrEqual(most[language]);
    expect(Math.max(...parts)).toBeLessThanOrEqual(4);
  });

  test.each([...plansOfTheTable, ...plansOfRecords])(
    'say each step in four parts: $story',
    ({ plan, records }) => {
      const steps = nextSteps(plan, { records, isLosAngeles: true });
      expect(steps.length).toBeLessThanOrEqual(14);
      for (const step of steps) {
        const { texts, inAll } = sent([step], language);
        expect(inAll, texts.join('\n---\n')).toBeLessThanOrEqual(4);
      }
    },
  );
});

describe('every warning of a plan', () => {
  const heard = (sayings: readonly Saying[]) => sayings.flat().map(({ key }) => key);

  /** What several warnings begin with; the rest of them follows in the next steps. */
  const beginnings = [
    ['immigration-', 'immigration-lawyer'],
    ['disclosure', 'disclosure'],
  ] as const;

  test.each([...plansOfTheTable, ...plansOfRecords])('is heard at once, and in full: $story', ({ plan }) => {
    const [atOnce, later] = [heard(result(plan)), heard(nextSteps(plan))];
    for (const caution of plan.cautions) {
      const [, begins] = beginnings.find(([start]) => caution.startsWith(start)) ?? [];
      expect(atOnce).toContain(`cautions.short.${begins ?? caution}`);
      if (begins !== undefined) expect(later).toContain(`cautions.more.${caution}`);
    }
  });
});
