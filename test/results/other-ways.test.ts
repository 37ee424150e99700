import { describe, expect, test } from 'vitest';
import { otherWays } from '../../src/results/other-ways.ts';
import type { Saying } from '../../src/results/say.ts';
import type { Finding, Plan, Reason } from '../../src/rules/index.ts';

const usual = planOf(finding('pc-851-91-arrest-sealing', 'arrest-dismissed'));

describe('ways that only a circumstance opens', () => {
  test('are said with why, what they do not do and the law behind them', () => {
    const opened = planOf(
      finding('pc-851-91-arrest-sealing', 'arrest-dismissed'),
      finding('pc-1170-9-veterans', 'veteran'),
    );
    expect(otherWays(usual, opened, 'military').map(keysOf)).toEqual([
      ['other-ways.way', 'reasons.veteran', 'reliefs.pc-1170-9-veterans.limits'],
      ['why.law'],
      ['other-ways.lawyer'],
    ]);
  });

  test('of a way that was open before, only what is new is said', () => {
    const opened = planOf(finding('pc-851-91-arrest-sealing', 'arrest-dismissed', 'minor-arrest'));
    expect(otherWays(usual, opened, 'under-18').map(keysOf)[0]).toEqual([
      'other-ways.way',
      'reasons.minor-arrest',
    ]);
  });

  test('a survivor hears the numbers once, and once that no story is asked', () => {
    const opened = planOf(
      finding('pc-851-91-arrest-sealing', 'arrest-dismissed'),
      finding('pc-236-14-trafficking', 'trafficked', 'trafficking-hotline', 'survivor-no-story'),
      finding('pc-236-15-violence', 'abused', 'violence-hotline', 'survivor-no-story'),
    );
    expect(otherWays(usual, opened, 'survivor').flatMap(keysOf)).toEqual([
      'other-ways.way',
      'reasons.trafficked',
      'reliefs.pc-236-14-trafficking.limits',
      'other-ways.way',
      'reasons.abused',
      'reliefs.pc-236-15-violence.limits',
      'why.law',
      'other-ways.lawyer',
      'other-ways.hotlines',
      'other-ways.kept',
    ]);
  });

  test('when there is none, that is said, and a lawyer is named', () => {
    expect(otherWays(usual, usual, 'unfair-plea').map(keysOf)).toEqual([
      ['other-ways.none'],
      ['other-ways.lawyer'],
    ]);
  });

  test('whoever was forced or hurt hears whom to call', () => {
    expect(otherWays(usual, usual, 'survivor').map(keysOf).at(-1)).toEqual([
      'other-ways.lawyer',
      'other-ways.hotlines',
      'other-ways.kept',
    ]);
  });
});

test('each way names its cases, however many ways there are', () => {
  const opened: Plan = {
    ...usual,
    cases: [0, 1].map((record) => {
      const headline = finding('pc-851-91-arrest-sealing', 'arrest-dismissed');
      const veterans = finding('pc-1170-9-veterans', 'veteran-treatment');
      const pardon = finding('pc-4800-pardon', 'pardon');
      return { record, headline, findings: [headline, veterans, pardon] };
    }),
  };
  const [headline] = opened.cases.map((one) => one.headline);
  const before: Plan = {
    ...opened,
    cases: opened.cases.map((one) => ({ ...one, findings: headline ? [headline] : [] })),
  };
  const named = otherWays(before, opened, 'military').flatMap(keysOf);
  expect(named.filter((key) => key === 'result.cases')).toHaveLength(2);
});

function keysOf(saying: Saying): readonly string[] {
  return saying.map(({ key }) => key);
}

function finding(relief: Finding['relief'], ...keys: readonly string[]): Finding {
  const reasons: readonly Reason[] = keys.map((key) => ({ key, effect: 'grants', cite: 'PEN 1' }));
  return {
    relief,
    standing: 'lawyer',
    reasons,
    missing: [],
    forms: [],
    cites: ['PEN 1'],
    checked: '2026-11-23',
  };
}

function planOf(headline: Finding, ...others: readonly Finding[]): Plan {
  const cases = [{ record: 0, headline, findings: [headline, ...others] }];
  return {
    today: '2026-11-23',
    lawChecked: '2026-11-23',
    facingCharges: 'no',
    cases,
    order: [],
    cautions: [],
  };
}
