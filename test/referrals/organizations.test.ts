import { describe, expect, test } from 'vitest';
import { mistakeInWords } from '../../src/server/yaml-file.ts';
import { leavesOf } from '../i18n/leaves.ts';
import { mistakes, organizations } from './directory.ts';

test('every file can be read', () => {
  expect(mistakes.map(mistakeInWords)).toEqual([]);
  expect(organizations.length).toBeGreaterThanOrEqual(43);
});

test.each(['211-la', 'lawhelpca'])('%s takes everybody', (id) => {
  expect(organizations.find((one) => one.id === id)?.takesEverybody).toBe(true);
});

/** What the research says must not be shown until somebody has checked it: hours, income limits, and every fee. */
test.each(organizations)('$id: nothing unchecked is left in what may be shown', (organization) => {
  expect(JSON.stringify(organization)).not.toMatch(
    /hours"|incomeLimit|unchecked|\$\d|poverty|Saturday|domingo|sábado/,
  );
});

describe.each(organizations)('$id', (organization) => {
  const { summary, cost, access } = organization;
  const texts = leavesOf({ summary, cost, access: { en: access.en, es: access.es } });

  test('reads the same number as it dials', () => {
    for (const { number, display } of organization.phones)
      expect(number.replace('+1', '')).toBe(display.replaceAll(/\D/g, ''));
  });

  test.each(texts)('%s has plain punctuation and promises nothing', (_, text) => {
    expect(text).not.toMatch(/[‘’“”–—…•]/);
    expect(text).not.toMatch(
      /\b(will|you qualify|eras\w*|borr\w*|usted califica|libertad condicional|elegible)\b/i,
    );
  });
});
