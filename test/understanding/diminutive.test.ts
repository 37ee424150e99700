import { describe, expect, it } from 'vitest';
import { plainOf } from '../../src/understanding/diminutive.ts';

const known = new Set(['multa', 'ticket', 'clase', 'clases', 'mes', 'ano', 'solo', 'delito']);

describe('a word made small or large', () => {
  it.each([
    ['multita', 'multa'],
    ['multota', 'multa'],
    ['ticketito', 'ticket'],
    ['clasecitas', 'clases'],
    ['mesecito', 'mes'],
    ['anito', 'ano'],
    ['solito', 'solo'],
  ])('is read as what it was made of: %s, %s', (token, plain) => {
    expect(plainOf(token, known)).toBe(plain);
  });

  it.each(['delito', 'necesito', 'bonita', 'quito', 'ito'])(
    'is left alone when that is no word: %s',
    (token) => {
      expect(plainOf(token, known)).toBeUndefined();
    },
  );
});
