import { describe, expect, test } from 'vitest';
import type { Leaf } from './leaves.ts';
import { englishGrade, longestSentence, spanishEase, wordsIn } from './reading-level.ts';
import { texts } from './texts.ts';

/**
 * The fewest words that are scored alone. In ten words one syllable moves the score by more than a grade (11.8 / 10) and by six
 * points of ease (60 / 10): below that it measures one word, not how a sentence reads.
 */
const fewest = 10;

/** Names of offenses are short and many: counted in, they would hide a hard sentence. */
const read = (leaves: readonly Leaf[]): readonly Leaf[] =>
  leaves.filter(([key]) => !key.startsWith('offences.names.'));
const english = read(texts.en);
const spanish = read(texts.es);

const isLong = ([, text]: Leaf): boolean => wordsIn(text) >= fewest;
const said = (leaves: readonly Leaf[]): readonly string[] => leaves.map(([, text]) => text);

/** What is said of one subject: each file of words, with the messages in it that can be scored. */
function bySubject(
  leaves: readonly Leaf[],
): readonly (readonly [subject: string, messages: readonly string[]])[] {
  const subjects = Map.groupBy(leaves.filter(isLong), ([key]) => key.split('.')[0] ?? key);
  return [...subjects].map(([subject, those]) => [subject, said(those)]);
}

describe('a tired person on an old phone can read English', () => {
  test('all of it together: grade six or below', () => {
    expect(englishGrade(said(english))).toBeLessThanOrEqual(6);
  });

  test.each(bySubject(english))('about %s: grade six or below', (_, messages) => {
    expect(englishGrade(messages)).toBeLessThanOrEqual(6);
  });

  test.each(english.filter(isLong))('%s: grade seven or below', (_, text) => {
    expect(englishGrade([text]), text).toBeLessThanOrEqual(7);
  });
});

describe('a tired person on an old phone can read Spanish', () => {
  test('all of it together: easy (80 or more)', () => {
    expect(spanishEase(said(spanish))).toBeGreaterThanOrEqual(80);
  });

  test.each(bySubject(spanish))('about %s: fairly easy (70 or more)', (_, messages) => {
    expect(spanishEase(messages)).toBeGreaterThanOrEqual(70);
  });

  test.each(spanish.filter(isLong))('%s: 65 or more', (_, text) => {
    expect(spanishEase([text]), text).toBeGreaterThanOrEqual(65);
  });
});

/** A text can score well and still hold one sentence that nobody finishes. */
describe('no sentence is both long and hard', () => {
  test.each(english.filter(isLong))('English %s', (_, text) => {
    expect(longestSentence(text) > 20 && englishGrade([text]) > 6).toBe(false);
  });

  test.each(spanish.filter(isLong))('Spanish %s', (_, text) => {
    expect(longestSentence(text) > 22 && spanishEase([text]) < 70).toBe(false);
  });
});
