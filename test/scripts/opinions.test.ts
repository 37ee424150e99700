import { describe, expect, it } from 'vitest';
import { learn } from '../../scripts/opinions/learn.ts';
import { why } from '../../scripts/opinions/why.ts';
import { opinionOn } from '../../src/understanding/side-questions/opinion.ts';
import { pointsIn } from '../../src/understanding/counted-words/word-points.ts';
import { subjects } from '../../src/understanding/side-questions/word-points.ts';

const samples = [
  { parts: ['how', 'much', 'money'], subject: 'cost' },
  { parts: ['what', 'is', 'the', 'price'], subject: 'cost' },
  { parts: ['can', 'i', 'own', 'a', 'rifle'], subject: 'guns' },
  { parts: ['a', 'rifle', 'for', 'hunting'], subject: 'guns' },
  { parts: ['nice', 'weather'], subject: 'out-of-scope' },
] as const;

describe('what is learnt from messages', () => {
  it('tells others like them', () => {
    const opinion = opinionOn(['my', 'rifle'], pointsIn(learn(samples, subjects), subjects));
    expect(opinion.get('guns')).toBeGreaterThan(0.5);
  });

  it('is the same each time', () => {
    expect(learn(samples, subjects)).toBe(learn(samples, subjects));
  });
});

describe('npm run opinions -- --why', () => {
  it('says what the rules found, which words spoke, and what came of it', () => {
    const lines = why('how long does it take').split('\n');
    expect(lines[0]).toBe('rules: {"kind":"asked","intent":"how-long"}');
    expect(lines[1]).toMatch(/^how-long \d+ %: .*long \d+/);
    expect(lines.at(-1)).toBe('both: {"kind":"asked","intent":"how-long"}');
  });
});
