import { Temporal } from 'temporal-polyfill';
import { cautionsFor } from './cautions.ts';
import { decide, decideInReach } from './decide.ts';
import type { Case, Facts, Person } from './facts.ts';
import type { CaseFindings, Plan } from './finding.ts';
import { headlineOf, type Weighed } from './headline.ts';
import { linked } from './linked.ts';
import { orderOf } from './order.ts';
import { reliefs } from './reliefs/index.ts';
import { reliefsFor } from './route.ts';
import { wholeRecord, type Seen } from './whole-record.ts';

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
  const seen = wholeRecord(person, records, day);
  const cases = seen.map((one, position) => findingsFor(one, position, day));
  return {
    today: day,
    lawChecked,
    cases,
    facingCharges: person.facingCharges,
    order: orderOf(cases, records),
    cautions: cautionsFor(
      cases,
      seen.map(({ facts }) => facts),
    ),
  };
}

function findingsFor({ facts, links }: Seen, record: number, today: string): CaseFindings {
  const weighed = reliefsFor(facts, today).map((relief): Weighed => ({
    finding: linked(decideInReach(relief, facts, today), links),
    role: relief.role,
  }));
  const [first = unreached(facts, today), ...others] = weighed;
  const all = [first, ...others] as const;
  return { record, headline: headlineOf(all), findings: all.map(({ finding }) => finding) };
}

/** When no law here reaches the case, the first one says why. */
function unreached(facts: Facts, today: string): Weighed {
  const [relief] = reliefs;
  return { finding: decide(relief, facts, today), role: relief.role };
}

/** ISO dates sort as text. */
const lawChecked = reliefs
  .map(({ checked }) => checked)
  .reduce((oldest, checked) => (checked < oldest ? checked : oldest));
