import { SegmentedMessage } from 'sms-segments-calculator';
import { describe, expect, test } from 'vitest';
import { elsewhere } from '../../src/i18n/elsewhere.ts';
import { words } from '../../src/i18n/words.ts';
import { otherLanguages } from '../../src/understanding/index.ts';

const said = Object.entries(elsewhere).map(([tag, { help, crisis }]) => ({ tag, help, crisis }));

test('every language that is recognised has words, and no other', () => {
  expect(Object.keys(elsewhere).sort()).toEqual([...otherLanguages].sort());
});

describe('what is said in a language we do not speak', () => {
  test.each(said)('names who helps and where to call in a crisis ($tag)', ({ help, crisis }) => {
    expect(help).toMatch(/Adelante.*2-1-1/s);
    expect(crisis).toMatch(/988.*911/s);
  });

  test.each(said)('is short enough for a text message ($tag)', ({ help, crisis }) => {
    expect(new SegmentedMessage(help).segmentsCount).toBeLessThanOrEqual(3);
    expect(new SegmentedMessage(crisis).segmentsCount).toBeLessThanOrEqual(2);
  });

  test.each(said)('is plain text ($tag)', ({ help, crisis }) => {
    for (const text of [help, crisis]) {
      expect(text.trim()).toBe(text);
      expect(text).not.toMatch(/[‘’“”–—…•!！]|\p{Extended_Pictographic}/u);
    }
  });

  test.each(['ar', 'fa'] as const)(
    'begins with a letter of its own, so that it is set from the right (%s)',
    (tag) => {
      for (const text of [elsewhere[tag].help, elsewhere[tag].crisis])
        expect(text).toMatch(/^\p{Script=Arabic}/u);
    },
  );

  test('reads the same whatever the language of the conversation', () => {
    expect(words('en', 'elsewhere.ko.help')).toBe(elsewhere.ko.help);
    expect(words('es', 'elsewhere.ko.help')).toBe(elsewhere.ko.help);
  });
});
