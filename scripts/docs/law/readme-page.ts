import { reliefs } from '../../../src/rules/reliefs/index.ts';
import { table } from './table.ts';
import { marksExplained, weighing } from './weighing.ts';
import { howSure, wordsOfRelief } from './words.ts';

/** Where a lawyer starts: the reliefs, how rows are weighed, and what else there is to read. */
export function readmePage(): string {
  return [
    '# The law, for a lawyer to read',
    'These pages are written by `npm run law` from the rules, their specs, their casebooks and the words people read. They are information, not legal advice, and a California lawyer has to approve them before anybody relies on them.',
    howSure('en'),
    [
      '- [Packet](packet.html): all of it on paper, to read, mark and sign.',
      '- [Decisions](decisions.md): every tested case, in one table.',
      '- [Doubts](doubts.md): what the statutes leave open, and the cautious answer given meanwhile.',
      '- [Corrections](corrections.md): what popular articles get wrong.',
      '- [Courts](courts.md): forms, fees, offices and practice, each with source and day.',
      '- [Offenses](offences.md): what each section counts as.',
      '- [En español](es/README.md): a page of each relief for a clinic.',
    ].join('\n'),
    '## Reliefs',
    table(
      ['relief', 'law', 'what it does', 'checked'],
      reliefs.map(({ id, cite, checked }) => [
        `[${id}](${id}.md)`,
        cite,
        wordsOfRelief(id, 'en').what,
        checked,
      ]),
    ),
    '## How rows are weighed',
    weighing.map((step, position) => `${position + 1}. ${step}`).join('\n'),
    marksExplained,
  ]
    .join('\n\n')
    .concat('\n');
}
