import { reliefs } from '../../../src/rules/reliefs/index.ts';
import { openQuestions } from './doubts.ts';
import { bills, openBesides, register, type Registered } from './register.ts';
import { rowsOf } from './rows.ts';
import { table } from './table.ts';
import { unconfirmed } from './unconfirmed.ts';
import { howSure, lawWords } from './words.ts';

/** Every question the statutes leave open, where the rules answer it, and how. */
export function doubtsPage(): string {
  return [
    '# Doubts',
    howSure('en'),
    'What the statutes leave open. Meanwhile the rules take the later date or the weaker standing, and say so. An answer changes the rows named under each question.',
    '## Register',
    'The most harmful first.',
    table(['#', 'question', 'answered meanwhile'], register.map(registered)),
    '## Bills to look for',
    'A bill signed in autumn 2026 is the law from 1 January 2027 and stands in no text we read.',
    table(
      ['bill', 'would', 'last seen'],
      bills.map(({ bill, would, lastSeen }) => [bill, would, lastSeen]),
    ),
    ...Object.entries(openQuestions).map(
      ([doubt, { question, meanwhile }]) =>
        `## ${doubt}\n\n${asked(question, meanwhile)}\n\n${rowsWith(doubt)}`,
    ),
    '## Besides',
    'Open questions that no row can hold.',
    ...openBesides.map((open) => asked(open.question, 'meanwhile' in open ? open.meanwhile : '')),
    '## Unconfirmed',
    'What our specs say from own knowledge, found in no source.',
    table(
      ['relief', 'under', 'line'],
      unconfirmed().map(({ relief, section, line }) => [`[${relief}](${relief}.md)`, section, line]),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

function registered(one: Registered, position: number): readonly string[] {
  const answered =
    'doubts' in one
      ? one.doubts.map((doubt) => `[${doubt}](#${doubt})`).join(', ')
      : `Besides the rows. ${one.meanwhile}`;
  return [String(position + 1), one.question, answered];
}

function asked(question: string, meanwhile: string): string {
  return `**Question:** ${question}\n\n**Meanwhile:** ${meanwhile}`;
}

function rowsWith(doubt: string): string {
  return reliefs
    .flatMap((relief) => rowsOf(relief).map((row) => ({ ...row, relief: relief.id })))
    .filter((row) => row.doubt === doubt)
    .map(
      ({ relief, number, reason, cite, group }) =>
        `- [${relief}](${relief}.md), row ${number}: ${reason} (${cite}), under "${lawWords('en', `groups.${group}.name`)}"`,
    )
    .join('\n');
}
