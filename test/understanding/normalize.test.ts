import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/understanding/normalize.ts';

describe('a message, before it is read', () => {
  it.each([
    ['S T O P', 'stop'],
    ['s-t-o-p', 'stop'],
    ['A. L. T. O.', 'alto'],
    ['i want 2 s t o p', 'i want 2 stop'],
    ['who r u i dont', 'who are you i do not'],
    ['s o y', 's o y'],
  ])('has a word that was spelled out put together, when it is long enough: "%s"', (text, tokens) => {
    expect(normalize(text).tokens.join(' ')).toBe(tokens);
  });

  it.each([
    ['STOP F***ING TEXTING ME', 'stop texting me'],
    ['p*nche caso', 'caso'],
    ['sh*t no', 'no'],
    ['my f****** case', 'my case'],
    ['**felony**', 'felony'],
    ['no*', 'no'],
  ])('has no masked swear words: "%s"', (text, tokens) => {
    expect(normalize(text).tokens.join(' ')).toBe(tokens);
  });
});
