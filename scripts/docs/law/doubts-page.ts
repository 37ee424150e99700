import { reliefs } from '../../../src/rules/reliefs/index.ts';
import { openBesides, openQuestions, type OpenQuestion } from './doubts.ts';
import { howSure } from './how-sure.ts';
import { rowsOf } from './rows.ts';

/** Every question the statutes leave open, where the rules answer it, and how. */
export function doubtsPage(): string {
  return [
    '# Doubts',
    howSure,
    'What the statutes leave open. Meanwhile the rules take the later date or the weaker standing, and say so. An answer changes the rows named under each question.',
    ...Object.entries(openQuestions).map(
      ([doubt, open]) => `## ${doubt}\n\n${asked(open)}\n\n${rowsWith(doubt)}`,
    ),
    '## Besides',
    ...openBesides.map(asked),
  ]
    .join('\n\n')
    .concat('\n');
}

function asked({ question, meanwhile }: OpenQuestion): string {
  return `**Question:** ${question}\n\n**Meanwhile:** ${meanwhile}`;
}

function rowsWith(doubt: string): string {
  return reliefs
    .flatMap((relief) => rowsOf(relief).map((row) => ({ ...row, relief: relief.id })))
    .filter((row) => row.doubt === doubt)
    .map(({ relief, reason, cite, effect }) => `- [${relief}](${relief}.md): ${reason} (${cite}), ${effect}`)
    .join('\n');
}
