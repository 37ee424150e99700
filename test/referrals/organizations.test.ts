import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import en from '../../locales/en/referrals.json' with { type: 'json' };
import es from '../../locales/es/referrals.json' with { type: 'json' };
import { organizations } from '../../src/referrals/index.ts';
import type { Organization } from '../../src/referrals/index.ts';

const directory: readonly Organization[] = organizations;
const ids = directory.map(({ id }) => id).toSorted();
const isoDate = /^\d{4}-\d{2}-\d{2}$/;

test('every file is in the list, under its own id', () => {
  const files = readdirSync(new URL('../../src/referrals/organizations', import.meta.url));
  const modules = files.filter((file) => file.endsWith('.ts'));
  expect(modules.map((file) => file.replace('.ts', '')).toSorted()).toEqual(ids);
});

test.each(['211-la', 'lawhelpca'])('the fallback %s is in the list', (id) => {
  expect(ids).toContain(id);
});

describe.each(directory)('$id', (organization) => {
  test('has a source and the day it was seen', () => {
    expect(organization.source.url).toMatch(/^https:\/\//);
    expect(organization.source.seenOn).toMatch(isoDate);
  });

  test('has a secure link', () => {
    expect(new URL(organization.url).protocol).toBe('https:');
  });

  test('has days that are days, or none', () => {
    const days = [organization.verifiedOn, organization.expiresOn].filter((day) => day !== null);
    expect(days.every((day) => isoDate.test(day))).toBe(true);
    expect(organization.reviewAfterDays).toBeGreaterThanOrEqual(14);
  });

  test('is not said to be checked when it has been seen only in a copy', () => {
    const grades = organization.phones.map(({ grade }) => grade);
    expect(organization.verifiedOn !== null || !grades.includes('verified')).toBe(true);
  });

  test('has numbers that can be dialed and that read the same', () => {
    for (const { number, display } of organization.phones) {
      expect(number).toMatch(/^(\+1\d{10}|\d{3}|\d{5,6})$/);
      expect(number.replace('+1', '')).toBe(display.replaceAll(/\D/g, ''));
    }
  });

  test('names its counties, unless it is for all of the state', () => {
    const { counties, level } = organization.serviceArea;
    expect(counties.length > 0).toBe(level !== 'state' && level !== 'national');
  });
});

describe.each([
  ['en', en],
  ['es', es],
])('the words in %s', (_language, words) => {
  const texts = Object.entries(words.organizations).flatMap(([id, block]) =>
    Object.entries(block).map(([part, text]) => ({ id, part, text })),
  );

  test('are there for every organization and for nothing else', () => {
    expect(Object.keys(words.organizations).toSorted()).toEqual(ids);
  });

  test.each(texts)('$id: $part is short and names no amount of money', ({ text }) => {
    expect(text.length).toBeGreaterThan(0);
    expect(text.length).toBeLessThanOrEqual(190);
    expect(text).not.toMatch(/\$|dollar|dólar/);
  });

  test.each(texts)('$id: $part has plain punctuation', ({ text }) => {
    expect(text).not.toMatch(/[‘’“”–—…•]/);
  });

  test.each(texts)('$id: $part promises nothing', ({ text }) => {
    expect(text).not.toMatch(
      /\b(will|you qualify|eras\w*|borr\w*|usted califica|libertad condicional|elegible)\b/i,
    );
  });

  test('say the day in the lines that carry one', () => {
    expect(words.lines['call-first']).toContain('{{date}}');
    expect(words.lines.checked).toContain('{{date}}');
  });
});
