import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { leavesOf } from './leaves.ts';
import { englishGrade, longestSentence, spanishEase } from './reading-level.ts';

/** Names of offenses are short and many: counted in, they would hide a hard sentence. */
const english = leavesOf({ ...locales.en, offences: locales.en.offences.asks });
const spanish = leavesOf({ ...locales.es, offences: locales.es.offences.asks });

describe('a tired person on an old phone can read it', () => {
  test('all the English together is at grade six or below', () => {
    expect(englishGrade(english.map(([, text]) => text))).toBeLessThanOrEqual(6);
  });

  test('all the Spanish together is easy (80 or more)', () => {
    expect(spanishEase(spanish.map(([, text]) => text))).toBeGreaterThanOrEqual(80);
  });

  test.each(english)('English %s has no sentence that is both long and hard', (_, text) => {
    expect(longestSentence(text) > 20 && englishGrade([text]) > 7).toBe(false);
  });

  test.each(spanish)('Spanish %s has no sentence that is both long and hard', (_, text) => {
    expect(longestSentence(text) > 22 && spanishEase([text]) < 70).toBe(false);
  });
});
