import { Temporal } from 'temporal-polyfill';
import { decide } from './decide.ts';
import type { Case, Facts, Person } from './facts.ts';
import type { CaseFindings, Caution, Plan } from './finding.ts';
import { headlineOf, type Weighed } from './headline.ts';
import { orderOf } from './order.ts';
import type { Relief } from './relief.ts';
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
  const cases = records.map((record, position) => findingsFor({ ...record, ...person }, position, day));
  return { today: day, lawChecked, cases, order: orderOf(cases, records), cautions };
}

function findingsFor(facts: Facts, record: number, today: string): CaseFindings {
  const [first, ...others] = reliefsFor(facts, today);
  const weighed = (relief: Relief): Weighed => ({ finding: decide(relief, facts, today), role: relief.role });
  const all = [weighed(first), ...others.map(weighed)] as const;
  return { record, headline: headlineOf(all), findings: all.map(({ finding }) => finding) };
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
