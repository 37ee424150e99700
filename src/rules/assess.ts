import { Temporal } from 'temporal-polyfill';
import { decide } from './decide.ts';
import type { Case, Person } from './facts.ts';
import type { CaseFindings, Caution, Plan } from './finding.ts';
import { headlineOf } from './headline.ts';
import { reliefs } from './reliefs/index.ts';
import { reliefsFor } from './route.ts';

/**
 * Where each way to clear a record stands for each case.
 *
 * @param person What is true of the person today.
 * @param records One entry for each court case; the plan keeps their order.
 * @param today The day to answer for, as an ISO date such as `2026-11-23`.
 * @returns One headline and all findings for each case, in a fixed order, each with its reasons and citations.
 * @throws RangeError when `today` or a date in `records` is no date.
 */
export function assess(person: Person, records: readonly Case[], today: string): Plan {
  const day = Temporal.PlainDate.from(today, { overflow: 'reject' }).toString();
  return {
    today: day,
    lawChecked,
    cases: records.map((record, position) => findingsFor(person, record, position, day)),
    cautions,
  };
}

function findingsFor(person: Person, record: Case, position: number, today: string): CaseFindings {
  const facts = { ...record, ...person };
  const [first, ...others] = reliefsFor(facts, today);
  const findings = [
    decide(first, facts, today),
    ...others.map((relief) => decide(relief, facts, today)),
  ] as const;
  return { record: position, headline: headlineOf(findings), findings };
}

const cautions: readonly Caution[] = [
  'information-not-advice',
  'immigration',
  'guns',
  'disclosure',
  'check-state-record',
];

/** ISO dates sort as text. */
const lawChecked = reliefs
  .map(({ checked }) => checked)
  .reduce((oldest, checked) => (checked < oldest ? checked : oldest));
