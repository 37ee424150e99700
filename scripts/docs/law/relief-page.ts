import { readFileSync } from 'node:fs';
import type { Facts, ReliefId } from '../../../src/rules/index.ts';
import type { Casebook, LegalCase } from '../../../test/rules/reliefs/casebook.ts';
import { usualDay } from '../../../test/rules/reliefs/casebook.ts';
import { howSure } from './how-sure.ts';
import { rowsOf, type ShownRow } from './rows.ts';
import { table } from './table.ts';
import { reliefWords, sentenceOf } from './words.ts';

/** One relief: its spec, its rows in order, its cases, its words. */
export function reliefPage({ relief, usual, cases }: Casebook): string {
  const rows = rowsOf(relief);
  return [
    specOf(relief.id),
    howSure,
    '## Rows, in order',
    'Each row is looked at in this order; what a person reads when it fires is the sentence beside it. A row marked with a doubt holds the cautious answer: see [doubts](doubts.md).',
    table(['#', 'then', 'in words', 'law', 'form', 'doubt'], rows.map(shownRow)),
    '## Cases',
    `Asked on ${usualDay} unless a day is given. The usual case, from which each one differs: ${shownFacts(usual)}.`,
    table(['case', 'differs by', 'standing', 'because', 'law', 'first day'], cases.map(shownCase)),
    '## Words',
    table(['', 'English', 'Spanish'], wordsOf(relief.id, rows)),
  ]
    .join('\n\n')
    .concat('\n');
}

function specOf(id: ReliefId): string {
  return readFileSync(new URL(`../../../src/rules/reliefs/${id}/spec.md`, import.meta.url), 'utf8').trim();
}

function shownRow({ effect, reason, cite, doubt, shown }: ShownRow, position: number): readonly string[] {
  const mark = doubt === undefined ? '' : `[${doubt}](doubts.md#${doubt})`;
  return [String(position + 1), effect, sentenceOf(reason, 'en'), cite, shown, mark];
}

function shownCase({ story, facts, today, standing, because, cite, from }: LegalCase): readonly string[] {
  const day = typeof from === 'object' ? `${from.date} (${from.precision})` : (from ?? '');
  const asked = today === undefined ? '' : `, asked on ${today}`;
  return [story, shownFacts(facts) + asked, standing, because, cite, day];
}

/** Only what is known, except where a case differs by not knowing. */
function shownFacts(facts: Partial<Facts>): string {
  const isUsual = Object.keys(facts).length > 15;
  return Object.entries(facts)
    .filter(([, value]) => !isUsual || value !== 'unknown')
    .map(([name, value]) => `${name} ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ');
}

function wordsOf(id: ReliefId, rows: readonly ShownRow[]): readonly (readonly string[])[] {
  const { en, es } = reliefWords;
  const parts = ['name', 'what', 'limits'] as const;
  const reasons = [...new Set(rows.map(({ reason }) => reason))];
  return [
    ...parts.map((part) => [part, en[id][part], es[id][part]]),
    ...reasons.map((reason) => [reason, sentenceOf(reason, 'en'), sentenceOf(reason, 'es')]),
  ];
}
