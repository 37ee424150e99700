import { expect, test } from 'vitest';
import { lawPages } from '../../scripts/docs/law.ts';
import { reliefs } from '../../src/rules/reliefs/index.ts';

const pages = lawPages();

test('there is a page for each relief, one for courts, one for doubts and a way in', () => {
  expect([...pages.keys()].sort()).toEqual(
    [
      'docs/law/README.md',
      'docs/law/courts.md',
      'docs/law/doubts.md',
      'docs/law/offences.md',
      ...reliefs.map(({ id }) => `docs/law/${id}.md`),
    ].sort(),
  );
});

test('every page says how sure it is', () => {
  for (const page of pages.values()) {
    expect(page).toContain('were not seen live');
    expect(page).toContain('1 January 2027');
  }
});

test.each([
  ['pc-1203-425-automatic', /immigration \*\*\[UOK\]/],
  ['pc-1203-4-dismissal', /Bishop_, 1992\) \*\*\[UOK\]/],
  ['pc-1203-4-dismissal', /exact title \*\*\[UOK\]/],
  ['pc-1203-4a-dismissal', /Vehicle Code 42001 .*\*\*\[UOK\].*not read/],
])('what is unconfirmed in %s is marked', (relief, marked) => {
  expect(pages.get(`docs/law/${relief}.md`)).toMatch(marked);
});

test('every doubt is the doubt of a row', () => {
  const page = pages.get('docs/law/doubts.md') ?? '';
  const [questions = ''] = page.split('## Besides');
  for (const section of questions.split('\n## ').slice(1)) expect(section).toMatch(/\n- \[(pc|hsc|wic)-/);
});

test('every link between the pages leads somewhere', () => {
  for (const page of pages.values()) {
    for (const [, file = '', anchor] of page.matchAll(/\]\(([a-z0-9-]+\.md)(?:#([a-z0-9-]+))?\)/g)) {
      const target = pages.get(`docs/law/${file}`);
      expect(target, file).toBeDefined();
      if (anchor !== undefined) expect(target).toContain(`\n## ${anchor}\n`);
    }
  }
});

test('no cell of a table is left without words', () => {
  for (const page of pages.values()) expect(page).not.toMatch(/undefined|\[object/);
});
