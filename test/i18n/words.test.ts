import { describe, expect, test } from 'vitest';
import { dayInWords, monthInWords } from '../../src/i18n/dates.ts';
import { MissingWords, words } from '../../src/i18n/words.ts';

describe('words', () => {
  test.each([
    ['en', 'result.case', { case: 2 }, 'Case 2:'],
    ['es', 'result.case', { case: 2 }, 'Caso 2:'],
    [
      'en',
      'review.line',
      { name: '{{answer}}', answer: '$t(choices.yes) <b>' },
      '{ {answer}}: $t(choices.yes) <b>',
    ],
  ] as const)('%s %s', (locale, key, values, text) => {
    expect(words(locale, key, values)).toBe(text);
  });

  test.each(['no.such.key', 'result', '__proto__', ''])('a key without words is a surprise: %s', (key) => {
    expect(() => words('en', key)).toThrow(MissingWords);
  });

  test('a value that is not given is a surprise, never a hole in a sentence', () => {
    expect(() => words('en', 'result.case')).toThrow(MissingWords);
  });
});

describe('dates', () => {
  test.each([
    ['en', '2027-05-02', 'May 2, 2027'],
    ['es', '2027-05-02', '2 de mayo de 2027'],
    ['en', '2024-02-29', 'February 29, 2024'],
  ] as const)('%s %s', (locale, date, text) => {
    expect(dayInWords(locale, date)).toBe(text);
  });

  test.each([
    ['en', 1, 'January'],
    ['es', 12, 'diciembre'],
  ] as const)('%s month %i', (locale, month, text) => {
    expect(monthInWords(locale, month)).toBe(text);
  });
});
