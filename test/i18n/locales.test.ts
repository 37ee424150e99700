import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { leavesOf } from './leaves.ts';

const tags = Object.keys(locales) as Locale[];
const all = tags.flatMap((tag) => leavesOf(locales[tag]).map(([key, text]) => ({ tag, key, text })));

describe('every language', () => {
  test.each(tags)('%s has the same keys as English', (tag) => {
    expect(keysOf(tag)).toEqual(keysOf('en'));
  });

  test.each(tags)('%s has the same placeholders as English', (tag) => {
    const placeholders = (locale: Locale) =>
      leavesOf(locales[locale]).map(([key, text]) => [key, [...new Set(text.match(/\{\{\w+\}\}/g))].sort()]);
    expect(placeholders(tag)).toEqual(placeholders('en'));
  });

  test.each(tags)('%s loads every file of its folder', (tag) => {
    const files = readdirSync(new URL(`../../locales/${tag}`, import.meta.url)).map((file) =>
      file.replace(/\.json$/, ''),
    );
    expect(Object.keys(locales[tag]).sort()).toEqual(files.sort());
  });
});

describe('every sentence', () => {
  test.each(all)('$tag $key is plain text', ({ text }) => {
    expect(text.trim()).toBe(text);
    expect(text).not.toBe('');
    expect(text).not.toMatch(/[‘’“”–—…•!¡]|\.\.\.|\p{Extended_Pictographic}/u);
    expect(text).not.toMatch(/\$t\(|<\/?[a-z]/i);
  });
});

function keysOf(tag: Locale): readonly string[] {
  return leavesOf(locales[tag])
    .map(([key]) => key)
    .sort();
}
