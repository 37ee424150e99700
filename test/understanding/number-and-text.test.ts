import { describe, expect, it } from 'vitest';
import { charge, count, firstContact, inShort, readAt } from './questions.ts';

const numbers: readonly (readonly [text: string, reading: string])[] = [
  ['2', '2'],
  ['two', '2'],
  ['dos', '2'],
  ['like 3', '3'],
  ['just 1', '1'],
  ['a couple', '2'],
  ['un par', '2'],
  ['none', '0'],
  ['ninguna', '0'],
  ['twice', '2'],
  ['twenty one', '21'],
  ['treinta y dos', '32'],
  ['a few', 'ambiguous'],
  ['varias', 'ambiguous'],
  ['2 or 3', 'ambiguous'],
  ['2-3', 'ambiguous'],
  ['more than 3', 'ambiguous'],
  ['un chorro', 'ambiguous'],
  ['nada mas ese', '1'],
  ['just the theft from 09', '1'],
  ['solo ese y otro de 2015', 'out-of-range'],
  ['three if you count the one from 98', '3'],
  ['perdi la cuenta', 'unknown'],
  ['idk', 'unknown'],
  ['no me acuerdo', 'unknown'],
  ['yes', 'no-answer'],
];

const charges: readonly (readonly [text: string, reading: string])[] = [
  ['DUI in 2015', 'DUI in 2015'],
  [' shoplifting ', 'shoplifting'],
  ['robo', 'robo'],
  ['idk', 'unknown'],
  ['lol', 'no-answer'],
  ['can you help with a dui?', 'faq dui'],
  ['terrorist threats, i said i would kill him', 'terrorist threats, i said i would kill him'],
];

const first: readonly (readonly [text: string, reading: string])[] = [
  ['hi', 'en'],
  ['Hello I need help with my record', 'en'],
  ['hola', 'es'],
  ['buenas tardes', 'es'],
  ['quiero limpiar mi record', 'es'],
  ['necesito ayuda', 'es'],
  ['I need help', 'en'],
  ['info', 'both'],
  ['record', 'both'],
  ['1', 'both'],
  ['expungement', 'both'],
  ['español', 'es'],
  ['english please', 'en'],
  ['¿record?', 'es'],
  ['HELP', 'command help'],
  ['STOP', 'command stop'],
];

describe('other kinds of question', () => {
  it.each(numbers)('a count: "%s" is %s', (text, reading) => {
    expect(inShort(readAt(count, text)).replace(' hedged', '')).toBe(reading);
  });

  it.each(charges)('free text: "%s" is %s', (text, reading) => {
    expect(inShort(readAt(charge, text))).toBe(reading);
  });

  it.each(first)('a first message: "%s" is %s', (text, reading) => {
    expect(inShort(readAt(firstContact, text, { language: null }))).toBe(reading);
  });
});
