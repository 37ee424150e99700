import { describe, expect, test } from 'vitest';
import { lawPages } from '../../scripts/docs/law.ts';
import { bills, register } from '../../scripts/docs/law/register.ts';
import { groups, marksOf, rowsOf } from '../../scripts/docs/law/rows.ts';
import { unconfirmed, unconfirmedIn } from '../../scripts/docs/law/unconfirmed.ts';
import { sentenceOf } from '../../scripts/docs/law/words.ts';
import { openQuestions } from '../../scripts/docs/law/doubts.ts';
import { reliefs } from '../../src/rules/reliefs/index.ts';
import { decisionTable } from '../rules/decision-table.ts';
import { casebooks } from '../rules/reliefs/index.ts';

const pages = lawPages();
const markdown = [...pages].filter(([path]) => path.endsWith('.md'));
const about = (relief: string) => pages.get(`docs/law/${relief}.md`) ?? '';
const enEspañol = (relief: string) => pages.get(`docs/law/es/${relief}.md`) ?? '';

test('there is a page for each relief in each language, and one for each other thing to read', () => {
  expect([...pages.keys()].sort()).toEqual(
    [
      ...[
        'README.md',
        'corrections.md',
        'courts.md',
        'decisions.md',
        'doubts.md',
        'offences.md',
        'packet.html',
      ],
      'es/README.md',
      ...reliefs.flatMap(({ id }) => [`${id}.md`, `es/${id}.md`]),
    ]
      .map((page) => `docs/law/${page}`)
      .sort(),
  );
});

test.each(reliefs.map(({ id }) => id))('both pages of %s say how sure they are', (id) => {
  expect(about(id)).toContain('No official text was read live');
  expect(about(id)).toContain('January 1, 2027');
  expect(enEspañol(id)).toContain('Ningún texto oficial se leyó en línea');
  expect(enEspañol(id)).toContain('1 de enero de 2027');
});

describe.each(reliefs)('$id', (relief) => {
  const rows = rowsOf(relief);

  test('every row stands on both pages, with its law and every mark it has', () => {
    for (const row of rows) {
      for (const language of ['en', 'es'] as const) {
        const page = language === 'en' ? about(relief.id) : enEspañol(relief.id);
        const line = page.split('\n').find((one) => one.startsWith(`| ${row.number} | `)) ?? '';
        expect(line).toContain(sentenceOf(row.reason, language));
        expect(line).toContain(`| ${row.cite} |`);
        for (const mark of marksOf(row, language)) expect(line).toContain(mark);
        if (row.doubt !== undefined) expect(line).toContain(`doubts.md#${row.doubt})`);
      }
    }
  });

  test('its rows keep the order in which they are weighed', () => {
    const positions = rows.map(({ group }) => groups.indexOf(group));
    expect(positions).toEqual(positions.toSorted((one, other) => one - other));
  });
});

test.each([
  ['pc-1203-425-automatic', /immigration \*\*\[UOK\]/],
  ['pc-1203-4-dismissal', /Bishop_, 1992\) \*\*\[UOK\]/],
  ['pc-1203-4-dismissal', /exact title \*\*\[UOK\]/],
  ['pc-1203-4a-dismissal', /Vehicle Code 42001 .*\*\*\[UOK\].*not read/],
])('what is unconfirmed in %s is marked', (relief, marked) => {
  expect(about(relief)).toMatch(marked);
});

describe('decisions', () => {
  const page = pages.get('docs/law/decisions.md') ?? '';

  test('every case of every casebook is a line, and so is every whole case', () => {
    const lines = page.split('\n').filter((line) => line.startsWith('| [') || /^\| \d/.test(line));
    const cases = casebooks.reduce((sum, { cases: all }) => sum + all.length, 0);
    expect(lines).toHaveLength(cases + decisionTable.length);
  });

  test.each(casebooks)('$relief.id: each case says why and by which law', ({ relief, cases }) => {
    for (const { story, standing, because, cite } of cases) {
      const line = page
        .split('\n')
        .find((one) => one.startsWith(`| [${relief.id}](${relief.id}.md) | ${story} |`));
      expect(line).toContain(`| ${standing} | ${because} | ${cite} |`);
    }
  });
});

describe('doubts', () => {
  const page = pages.get('docs/law/doubts.md') ?? '';

  test('every doubt is the doubt of a row', () => {
    const [questions = ''] = page.split('## Besides');
    for (const doubt of Object.keys(openQuestions)) {
      const [, section = ''] = questions.split(`\n## ${doubt}\n`);
      expect(section.split('\n## ')[0]).toMatch(/\n- \[[a-z0-9-]+\]\([a-z0-9-]+\.md\), row \d+: /);
    }
  });

  test('the register has its seventeen questions, each with rows or with what is done meanwhile', () => {
    expect(register).toHaveLength(17);
    for (const one of register) {
      const held =
        'doubts' in one ? one.doubts.every((doubt) => doubt in openQuestions) : one.meanwhile !== '';
      expect(held).toBe(true);
      expect(page).toContain(one.question);
    }
  });

  test('every bill to look for is named', () => {
    for (const { bill } of bills) expect(page).toContain(`| ${bill} |`);
  });

  test('every unconfirmed line of every spec stands in one list', () => {
    expect(unconfirmed().length).toBeGreaterThan(0);
    for (const { relief, section, line } of unconfirmed()) {
      expect(page).toContain(`| [${relief}](${relief}.md) | ${section} | ${line} |`);
    }
    expect(
      unconfirmedIn('pc-4800-pardon', '# A\n\nSure.\n\n## B\n\n- Not sure **[UOK]**.\n- Sure.\n'),
    ).toEqual([{ relief: 'pc-4800-pardon', section: 'B', line: 'Not sure **[UOK]**.' }]);
  });
});

test('every link between the pages leads somewhere', () => {
  for (const [path, page] of markdown) {
    for (const [, file = '', anchor] of page.matchAll(/\]\(((?:[a-z0-9./-]|README)*)(?:#([a-z0-9-]+))?\)/g)) {
      const { pathname } = new URL(file === '' ? path : file, `file:///${path}`);
      const target = file === '' ? page : pages.get(pathname.slice(1));
      expect(target, `${path} to ${file}`).toBeDefined();
      if (anchor !== undefined) expect(target).toContain(`\n## ${anchor}\n`);
    }
  }
});

test('no cell of a table is left without words', () => {
  for (const page of pages.values()) expect(page).not.toMatch(/undefined|\[object|\{\{/);
});
