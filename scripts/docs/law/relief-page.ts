import { readFileSync } from 'node:fs';
import type { ReliefId } from '../../../src/rules/index.ts';
import type { Relief } from '../../../src/rules/relief.ts';
import type { Casebook, LegalCase } from '../../../test/rules/reliefs/casebook.ts';
import { usualDay } from '../../../test/rules/reliefs/casebook.ts';
import { askedFor, askedInWords, notAskedFor } from './asked.ts';
import { examplesOf, isOptIn, shownDay, shownDifference, shownFacts } from './cases.ts';
import { papersOf } from './papers.ts';
import { groups, marksOf, rowsOf, type ShownRow } from './rows.ts';
import { table } from './table.ts';
import { howSure, lawWords, sentenceOf, wordsOfRelief } from './words.ts';

const say = (key: string) => lawWords('en', key);

/** One relief for a lawyer: its spec, its rows with what people read in both languages, its questions, its cases. */
export function reliefPage(casebook: Casebook): string {
  const { relief, usual, cases } = casebook;
  return [
    specOf(relief.id),
    howSure('en'),
    `[En español](es/${relief.id}.md) · [${say('sections.back')}](README.md)`,
    ...(isOptIn(casebook) ? [say('circumstance')] : []),
    `## ${say('sections.told')}`,
    table(['', 'English', 'Spanish'], introduced(relief.id)),
    '## Rows, in order',
    'Rows are weighed from top to bottom. The sentence is what a person reads when the row fires; the examples are tested cases that turn on it. A row with an open question holds the cautious answer.',
    ...rowTables(casebook),
    '## Questions and papers',
    ...questions(relief),
    table(
      ['answer', 'forms'],
      papersOf(relief).map(({ standing, forms }) => [say(`standings.${standing}`), forms.join(', ')]),
    ),
    '## Cases',
    `Asked on ${usualDay} unless a day is given. The usual case, from which each one differs: ${shownFacts(usual)}.`,
    table(['case', 'differs by', 'standing', 'because', 'law', 'first day'], cases.map(shownCase)),
  ]
    .join('\n\n')
    .concat('\n');
}

export function specOf(id: ReliefId): string {
  return readFileSync(new URL(`../../../src/rules/reliefs/${id}/spec.md`, import.meta.url), 'utf8').trim();
}

function introduced(id: ReliefId): readonly (readonly string[])[] {
  const [en, es] = [wordsOfRelief(id, 'en'), wordsOfRelief(id, 'es')];
  return (['name', 'what', 'limits'] as const).map((part) => [say(`parts.${part}`), en[part], es[part]]);
}

function rowTables(casebook: Casebook): readonly string[] {
  const rows = rowsOf(casebook.relief);
  return groups.flatMap((group) => {
    const inIt = rows.filter((row) => row.group === group);
    if (inIt.length === 0) return [];
    return [
      `### ${say(`groups.${group}.name`)}`,
      say(`groups.${group}.about`),
      table(
        ['#', 'for example', 'English', 'Spanish', 'law', 'more'],
        inIt.map((row) => shownRow(casebook, row)),
      ),
    ];
  });
}

function shownRow(casebook: Casebook, row: ShownRow): readonly string[] {
  const { number, reason, cite, doubt, missing } = row;
  const more = [
    ...(missing === undefined ? [] : [`fact: ${missing}`]),
    ...marksOf(row, 'en'),
    ...(doubt === undefined ? [] : [`[${doubt}](doubts.md#${doubt})`]),
  ];
  return [
    String(number),
    examplesOf(casebook, row).join('; '),
    sentenceOf(reason, 'en'),
    sentenceOf(reason, 'es'),
    cite,
    more.join('; '),
  ];
}

function questions(relief: Relief): readonly string[] {
  const asked = askedFor(relief);
  const others = notAskedFor(relief);
  return [
    table(
      ['fact', 'English', 'Spanish'],
      asked.map((one) => [one.facts.join(', '), askedInWords(one, 'en'), askedInWords(one, 'es')]),
    ),
    ...(others.length === 0
      ? []
      : [
          `No question of the screening fills: ${others.join(', ')}. They are read by the command that screens lines only.`,
        ]),
  ];
}

function shownCase(one: LegalCase): readonly string[] {
  return [one.story, shownDifference(one), one.standing, one.because, one.cite, shownDay(one)];
}
