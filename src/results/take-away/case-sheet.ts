import type { CaseFindings, Finding, Standing } from '../../rules/index.ts';
import { inOrder } from '../order.ts';
import { caseName } from './case-name.ts';
import { papers } from './papers.ts';
import type { Block, Section } from './section.ts';
import { nameOf } from './standing-said.ts';
import type { ToTakeAway } from './to-take-away.ts';
import { citesSaid, way } from './way.ts';

/** A sheet for each case, in the plan's order: what was told, every way that is not shut, the papers, and room to write. */
export function caseSheets(all: ToTakeAway): readonly Section[] {
  return inOrder(all.plan).map((one) => ({
    id: `case-${one.record + 1}`,
    heading: caseName(one, all.plan),
    isSheet: true,
    blocks: [
      { kind: 'blanks', names: blanks },
      ...told(one, all),
      { kind: 'heading', text: titleOf(one.headline) },
      way(one.headline),
      ...papers(one),
      ...inFull(one).flatMap((finding): readonly Block[] => [
        { kind: 'heading', text: { key: 'take-away.also', values: { name: nameOf(finding) } } },
        way(finding),
      ]),
      ...inALine(one),
      { kind: 'notes', name: { key: 'take-away.notes' } },
    ],
  }));
}

const blanks = ['case-number', 'courthouse', 'hearing'].map((one) => ({ key: `take-away.blanks.${one}` }));

/** Of the person and of the case: a sheet may be filed alone. */
function told({ record }: CaseFindings, { told: { person, cases } }: ToTakeAway): readonly Block[] {
  const facts = [...person, ...(cases[record] ?? [])];
  if (facts.length === 0) return [];
  return [
    { kind: 'heading', text: { key: 'take-away.told' } },
    { kind: 'facts', facts },
  ];
}

function titleOf(headline: Finding) {
  return headline.standing === 'not-this-law' ? { key: 'take-away.closed' } : nameOf(headline);
}

/** What is open, what has a day or an end to wait for, and what the state may do by itself. */
function inFull({ headline, findings }: CaseFindings): readonly Finding[] {
  return findings.filter((finding) => finding !== headline && full.has(finding.standing));
}

const full: ReadonlySet<Standing> = new Set(['by-right', 'judge-decides', 'later', 'maybe-automatic']);

/** What a lawyer or one more fact would have to open first has a line each. */
function inALine({ headline, findings }: CaseFindings): readonly Block[] {
  const items = findings
    .filter(
      (finding) => finding !== headline && !full.has(finding.standing) && finding.standing !== 'not-this-law',
    )
    .map((finding) => [
      { key: `why.also-${finding.standing}`, values: { name: nameOf(finding) } },
      ...citesSaid(finding.cites),
    ]);
  if (items.length === 0) return [];
  return [
    { kind: 'heading', text: { key: 'take-away.maybe' } },
    { kind: 'points', items },
  ];
}
