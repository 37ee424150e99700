import { describe, expect, it, test } from 'vitest';
import { decide } from '../../../src/rules/decide.ts';
import { reliefs } from '../../../src/rules/reliefs/index.ts';
import { usualDay } from './casebook.ts';
import { casebooks } from './index.ts';

test('every relief has a casebook, in the same order', () => {
  expect(casebooks.map(({ relief }) => relief.id)).toEqual(reliefs.map(({ id }) => id));
});

describe.each(casebooks)('$relief.id', ({ relief, usual, cases }) => {
  it.each(cases)('$story: $standing', ({ facts, today = usualDay, standing, because, cite, from }) => {
    const finding = decide(relief, { ...usual, ...facts }, today);
    expect(finding.standing).toBe(standing);
    expect(finding.reasons).toContainEqual(expect.objectContaining({ key: because, cite }));
    expect(finding.eligibleFrom).toEqual(
      typeof from === 'string' ? { date: from, precision: 'exact' } : from,
    );
  });
});
