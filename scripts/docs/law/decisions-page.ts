import type { Casebook, LegalCase } from '../../../test/rules/reliefs/casebook.ts';
import { usualDay } from '../../../test/rules/reliefs/casebook.ts';
import { casebooks } from '../../../test/rules/reliefs/index.ts';
import { decisionTable, type Decision } from '../../../test/rules/decision-table.ts';
import { shownDay, shownDifference, shownFacts } from './cases.ts';
import { table } from './table.ts';

/** Every case that is tested: whole cases as a person hears them, then each relief by itself. */
export function decisionsPage(): string {
  return [
    '# Decisions',
    `Every case of the casebooks, each asked on ${usualDay} unless a day is given. A test holds each line.`,
    '## Whole cases',
    'The headline is what a person hears first; automatic relief is told beside it and never instead of it. A row with two lines looks at the same rule from two sides.',
    table(
      ['row', 'case', 'headline', 'standing', 'CR-180', 'first day', 'automatic'],
      decisionTable.map(shownDecision),
    ),
    '## Each relief by itself',
    'What the usual case of each relief is, from which its lines below differ:',
    casebooks.map(({ relief, usual }) => `- ${link(relief.id)}: ${shownFacts(usual)}`).join('\n'),
    table(
      ['relief', 'case', 'differs by', 'standing', 'because', 'law', 'first day'],
      casebooks.flatMap(shownCases),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

function shownDecision(one: Decision): readonly string[] {
  const { row, story, relief, standing, items = [], from = '', automatic = '' } = one;
  return [String(row), story, link(relief), standing, items.join(', '), from, automatic];
}

function shownCases({ relief, cases }: Casebook): readonly (readonly string[])[] {
  return cases.map((one: LegalCase) => [
    link(relief.id),
    one.story,
    shownDifference(one),
    one.standing,
    one.because,
    one.cite,
    shownDay(one),
  ]);
}

function link(id: string): string {
  return `[${id}](${id}.md)`;
}
