import fc from 'fast-check';
import { SegmentedMessage } from 'sms-segments-calculator';
import { describe, expect, test } from 'vitest';
import { fitsInto, partsOf } from '../../src/channels/segments.ts';

const plain = fc.constantFrom('a', 'Z', ' ', '7', 'ñ', 'é', '¿', '@', '£', '\n');
const signs = fc.constantFrom('^', '{', '[', '~', '|', '€');
const others = fc.constantFrom('á', 'í', 'ó', '\u{1f44d}', '“');
const letters = fc.oneof({ weight: 40, arbitrary: plain }, { weight: 3, arbitrary: signs }, others);

describe('a text that is said to fit', () => {
  test.each([
    ['a'.repeat(612), true],
    ['a'.repeat(613), false],
    ['€'.repeat(306), true],
    ['€'.repeat(307), false],
    ['á'.repeat(268), true],
    ['á'.repeat(269), false],
  ])('%# fits into four parts, or does not', (text, fits) => {
    expect(fitsInto(4, text)).toBe(fits);
  });

  test('fits by the count of the library too, but for a sign cut in two at the seam', () => {
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 700 }), fc.integer({ min: 2, max: 5 }), (given, parts) => {
        const text = given.join('');
        const counted = new SegmentedMessage(text).segmentsCount;
        if (fitsInto(parts, text)) expect(counted).toBeLessThanOrEqual(parts + 1);
        if (counted > parts + 1) expect(fitsInto(parts, text)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a text is paid in as many parts as the library says', () => {
  test.each([
    ['', 1],
    ['a'.repeat(160), 1],
    ['a'.repeat(161), 2],
    ['a'.repeat(306), 2],
    ['€'.repeat(80), 1],
    ['€'.repeat(81), 2],
    ['á'.repeat(70), 1],
    ['á'.repeat(71), 2],
    ['á'.repeat(135), 3],
  ])('%#', (text, parts) => {
    expect(partsOf(text)).toBe(parts);
    expect(new SegmentedMessage(text).segmentsCount || 1).toBe(parts);
  });
});
