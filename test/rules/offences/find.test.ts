import { describe, expect, test } from 'vitest';
import { findOffence } from '../../../src/rules/offences/find.ts';
import { cards } from '../../../src/rules/offences/index.ts';

/** A citation as a reader hands it on, and the card it lands on. */
const landings: readonly (readonly [cite: string, card: string | undefined])[] = [
  ['459', 'pc-459'],
  ['PEN 459', 'pc-459'],
  ['PEN 459a', 'pc-459'],
  ['11350', 'hsc-11350'],
  ['23152(a)', 'vc-23152-a'],
  ['23152a', 'vc-23152-a'],
  ['VEH 23152(z)', 'vc-23152'],
  ['273.5', 'pc-273-5'],
  ['273.5a', 'pc-273-5-a'],
  ['245', 'pc-245'],
  ['245(a)(1)', 'pc-245-a-1'],
  ['245a(1)', 'pc-245-a-1'],
  ['484', 'pc-484'],
  ['484/488', 'pc-484-a'],
  ['487', 'pc-487'],
  ['487/245', 'pc-487'],
  ['20001', 'vc-20001'],
  ['10851', 'vc-10851'],
  ['148', 'pc-148'],
  ['647(f)', 'pc-647-f'],
  ['647f', 'pc-647f'],
  ['12500', 'vc-12500'],
  ['14601.1', 'vc-14601-1'],
  ['602', 'number-602'],
  ['PEN 602', 'pc-602'],
  ['602(o)', 'pc-602-o'],
  ['WIC 602', 'wic-602'],
  ['288a(c)(1)', 'pc-287-c'],
  ['288(a)', 'pc-288-a'],
  ['12021', 'pc-29800'],
  ['12025', 'pc-25400'],
  ['4149', 'bpc-4140'],
  ['496', 'pc-496'],
  ['2800', 'vc-2800'],
  ['42002.1', undefined],
  ['1203.2', 'pc-1203-2'],
  ['999999', undefined],
  ['VEH 459', undefined],
  ['', undefined],
];

describe('a citation lands on its card', () => {
  test.each(landings)('%s: %s', (cite, card) => {
    expect(findOffence(cite)).toBe(card);
  });
});

test('every citation of the table lands on its own card, or on the one that asks which is meant', () => {
  for (const [id, { cites }] of cards) {
    for (const cite of cites) {
      const found = findOffence(cite) ?? expect.fail(`${cite} lands nowhere`);
      if (found !== id) expect([cite, cards.get(found)?.kind]).toEqual([cite, 'ask']);
    }
  }
});
