import { corrections } from './corrections.ts';
import { table } from './table.ts';

/** What popular articles get wrong, and the test that holds each right. */
export function correctionsPage(): string {
  return [
    '# Corrections',
    'What popular articles on clearing a record say, and what the law says. A test holds each of them right: a change that brings a mistake back does not pass.',
    table(
      ['#', 'articles say', 'but', 'law', 'held by'],
      corrections.map(({ said, verdict, fact, law, heldBy }, position) => [
        String(position + 1),
        said,
        `**${verdict}** ${fact}`,
        law,
        `"${heldBy.title}" (\`${heldBy.file}\`)`,
      ]),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}
