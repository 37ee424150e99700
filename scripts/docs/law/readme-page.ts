import { reliefs } from '../../../src/rules/reliefs/index.ts';
import { decisionTable, type Decision } from '../../../test/rules/decision-table.ts';
import { usualDay } from '../../../test/rules/reliefs/casebook.ts';
import { howSure } from './how-sure.ts';
import { table } from './table.ts';
import { reliefWords } from './words.ts';

/** Where a lawyer starts: the reliefs, how rows are weighed, whole cases, and what each offense counts as. */
export function readmePage(): string {
  return [
    '# The law, for a lawyer to read',
    'These pages are written by `npm run docs` from the rules, their specs, their casebooks and the words people read. They are information, not legal advice, and a California lawyer has to approve them before anybody relies on them.',
    howSure,
    '## Reliefs',
    table(
      ['relief', 'law', 'what it does', 'checked'],
      reliefs.map(({ id, cite, checked }) => [`[${id}](${id}.md)`, cite, reliefWords.en[id].what, checked]),
    ),
    'What the statutes leave open, and the cautious answer given meanwhile: [doubts](doubts.md).',
    '## How rows are weighed',
    weighing,
    '## Whole cases',
    `Each asked on ${usualDay}. The headline is what a person hears first; automatic relief is told beside it and never instead of it. A row with two lines looks at the same rule from two sides.`,
    table(
      ['row', 'case', 'headline', 'standing', 'CR-180', 'first day', 'automatic'],
      decisionTable.map(shownDecision),
    ),
    '## What an offense counts as',
    'Rules ask a flag, never a name. Every offense we know, with its flags: [offenses](offences.md).',
  ]
    .join('\n\n')
    .concat('\n');
}

const weighing = [
  '1. A law that does not reach the case, or a known bar: **not this law**. A known bar beats an unknown fact.',
  '2. A known fact that we leave to a lawyer: **lawyer**.',
  '3. Something still open or running today (an open case, a sentence, supervision, this probation): **later**, with a date only when this probation has one.',
  '4. The court, the conviction, the level or the sentence is unknown, so that another law may reach the case: **need the record**. No date of this law is said.',
  '5. What this law itself waits for, its years or a sentence not done: **later**, with the latest of the dates.',
  '6. Another unknown fact the answer turns on: **need the record**. Nobody guesses.',
  '7. A fact that leaves it to the judge: **the judge decides**.',
  '8. Otherwise what the law grants: **by right** where the statute says "shall", **the judge decides** where it says "may", **maybe automatic** where the state acts by itself.',
  '',
  'A row marked "a lawyer too" leaves the standing as it is and says that a lawyer should see the case. A row marked "with the headline" is said at once, not only when somebody asks why.',
].join('\n');

function shownDecision({
  row,
  story,
  relief,
  standing,
  items,
  from,
  automatic,
}: Decision): readonly string[] {
  return [
    String(row),
    story,
    `[${relief}](${relief}.md)`,
    standing,
    (items ?? []).join(', '),
    from ?? '',
    automatic ?? '',
  ];
}
