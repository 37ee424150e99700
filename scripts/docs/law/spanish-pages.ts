import { dayInWords } from '../../../src/i18n/dates.ts';
import { words } from '../../../src/i18n/words.ts';
import type { Relief } from '../../../src/rules/relief.ts';
import { reliefs } from '../../../src/rules/reliefs/index.ts';
import type { Casebook } from '../../../test/rules/reliefs/casebook.ts';
import { askedFor, askedInWords } from './asked.ts';
import { isOptIn } from './cases.ts';
import { papersOf } from './papers.ts';
import { groups, marksOf, rowsOf, type ShownRow } from './rows.ts';
import { table } from './table.ts';
import { howSure, lawWords, sentenceOf, wordsOfRelief } from './words.ts';

const say = (key: string, values?: Readonly<Record<string, string>>) => lawWords('es', key, values);

/** The way in for whoever helps people in Spanish. */
export function spanishIndex(): string {
  return page([
    `# ${say('index')}`,
    say('index-about'),
    say('for-whom'),
    howSure('es'),
    table(
      [say('columns.way'), say('columns.what'), say('columns.law')],
      reliefs.map(({ id, cite }) => {
        const { name, what } = wordsOfRelief(id, 'es');
        return [`[${name}](${id}.md)`, what, cite];
      }),
    ),
    '[In English](../README.md)',
  ]);
}

/** One relief for a clinic worker: all of it from the words people read, so that it never needs a second spec. */
export function spanishPage(casebook: Casebook): string {
  const { relief } = casebook;
  const { name, what, limits } = wordsOfRelief(relief.id, 'es');
  return page([
    `# ${capital(name)}`,
    what,
    limits,
    `**${capital(say('columns.law'))}:** ${relief.cite}. ${say('checked', { date: dayInWords('es', relief.checked) })}`,
    ...(isOptIn(casebook) ? [say('circumstance')] : []),
    say('for-whom'),
    howSure('es'),
    `## ${say('sections.rows')}`,
    ...rowTables(relief),
    ...asked(relief),
    ...papers(relief),
    `## ${say('sections.always')}`,
    cautions.map((caution) => `- ${words('es', `cautions.${caution}`)}`).join('\n'),
    `[${say('sections.back')}](README.md) · [In English](../${relief.id}.md)`,
  ]);
}

const cautions = [
  'short.information-not-advice',
  'short.immigration',
  'short.guns',
  'more.disclosure',
  'short.check-state-record',
];

function rowTables(relief: Relief): readonly string[] {
  const rows = rowsOf(relief);
  return groups.flatMap((group) => {
    const inIt = rows.filter((row) => row.group === group);
    if (inIt.length === 0) return [];
    return [
      `### ${say(`groups.${group}.name`)}`,
      say(`groups.${group}.about`),
      table(
        [say('columns.number'), say('columns.says'), say('columns.law'), say('columns.more')],
        inIt.map(shownRow),
      ),
    ];
  });
}

function shownRow(row: ShownRow): readonly string[] {
  const doubt = row.doubt === undefined ? [] : [`[${say('marks.doubt')}](../doubts.md#${row.doubt})`];
  return [
    String(row.number),
    sentenceOf(row.reason, 'es'),
    row.cite,
    [...marksOf(row, 'es'), ...doubt].join('; '),
  ];
}

function asked(relief: Relief): readonly string[] {
  const questions = askedFor(relief);
  if (questions.length === 0) return [];
  const lines = questions.map((question) => `- ${askedInWords(question, 'es')}`);
  return [`## ${say('sections.ask')}`, lines.join('\n')];
}

function papers(relief: Relief): readonly string[] {
  const all = papersOf(relief);
  if (all.length === 0) return [];
  return [
    `## ${say('sections.papers')}`,
    table(
      [say('columns.standing'), say('columns.forms')],
      all.map(({ standing, forms }) => [say(`standings.${standing}`), forms.join(', ')]),
    ),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function page(parts: readonly string[]): string {
  return parts.join('\n\n').concat('\n');
}
