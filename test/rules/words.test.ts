import { describe, expect, test } from 'vitest';
import { reliefs } from '../../src/rules/reliefs/index.ts';
import { flagCites } from '../../src/rules/offences/index.ts';
import { locales } from './words.ts';

const groups = [
  'outOfReach',
  'bars',
  'lawyer',
  'holds',
  'waits',
  'needs',
  'discretion',
  'grants',
  'notes',
] as const;
const rows = reliefs.flatMap((relief) =>
  groups.flatMap((group) => relief[group].map((row) => ({ group, ...row }))),
);
const keys = [...new Set(rows.map(({ reason }) => reason))].sort();

describe.each(Object.entries(locales))('%s', (_language, { reasons, reliefs: names }) => {
  test('every reason of a row has a sentence, and every sentence has a row', () => {
    expect(Object.keys(reasons).sort()).toEqual(keys);
  });

  test('every relief has a name, what it does and what it does not', () => {
    expect(Object.keys(names)).toEqual(reliefs.map(({ id }) => id));
    for (const words of Object.values(names))
      expect(Object.keys(words)).toEqual(['name', 'short', 'what', 'limits']);
  });

  test('only a wait that always has a date may name it', () => {
    const dated = Object.entries(reasons).filter(([, sentence]) => sentence.includes('{{'));
    const always = rows.filter((row) => row.group === 'waits' && 'until' in row);
    for (const [key, sentence] of dated) {
      expect(sentence.match(/\{\{.*?\}\}/g)).toEqual(['{{date}}']);
      expect(always.map(({ reason }) => reason)).toContain(key);
    }
  });

  test('no sentence makes a promise or breaks the house rules', () => {
    const text = [
      ...Object.values(reasons),
      ...Object.values(names).flatMap((words) => Object.values(words)),
    ];
    const never =
      /erase|clean record|\bwill\b|you qualify|eligible|expung|\bfelons?(?![íi])\b|convict\b|offender|borra|convicción|convicto|delincuente|libertad condicional|califica|elegible|alivio|[’‘“”–—…]/i;
    for (const sentence of text) expect(sentence).not.toMatch(never);
  });
});

test('every citation reads as lawyers cite it', () => {
  const cite = /^(PEN|VEH|WIC|HSC|GOV|CONST|USC) [\dA-Z]+( § \d+| \d+)?(\.\d+)?[a-z]?(\([0-9A-Za-z]+\))*$/;
  for (const { cite: said } of [...rows, ...reliefs]) expect(said).toMatch(cite);
  for (const said of Object.values(flagCites)) expect(said).toMatch(cite);
});

test('every relief says on which day it was checked', () => {
  for (const { checked } of reliefs) expect(checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
