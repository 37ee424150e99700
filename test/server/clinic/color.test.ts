import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast, darkEnough, enough, shadesOf } from '../../../src/server/clinic/color.ts';

const colors = fc.integer({ min: 0, max: 0xffffff }).map((one) => `#${one.toString(16).padStart(6, '0')}`);

/** What stands under a link, as `pages.css` and `take-away.css` have it: by day, and by night. */
const byDay = ['#fbf6ee', '#ffffff', '#f8dcae'];
const byNight = ['#0f1918', '#182524', '#2c3020'];

test.each([
  ['#000000', '#ffffff', 21],
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.48],
])('%s and %s are %d to 1 apart, as WCAG counts it', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  expect(contrast(other, one)).toBe(contrast(one, other));
});

describe('whatever color a clinic has', () => {
  test('one is found that white letters can be read on', () => {
    fc.assert(
      fc.property(colors, (color) => {
        expect(contrast(darkEnough(color), '#ffffff')).toBeGreaterThanOrEqual(enough);
      }),
    );
  });

  test('links in it can be read on every ground of ours, by day and by night', () => {
    fc.assert(
      fc.property(colors, (color) => {
        const { link, linkAtNight } = shadesOf(darkEnough(color));
        for (const ground of byDay) expect(contrast(link, ground), ground).toBeGreaterThanOrEqual(enough);
        for (const ground of byNight)
          expect(contrast(linkAtNight, ground), ground).toBeGreaterThanOrEqual(enough);
      }),
    );
  });
});
