import type { Plan } from '../../rules/index.ts';
import type { Say } from '../say.ts';
import type { Section } from './section.ts';
import { nameOf } from './standing-said.ts';
import type { ToTakeAway } from './to-take-away.ts';

/** The days from which a way may be open, the next one first. */
export function dates({ plan }: ToTakeAway): Section {
  const lines = waits(plan);
  return {
    id: 'dates',
    heading: { key: 'take-away.sections.dates' },
    blocks: lines.length > 0 ? [{ kind: 'boxes', items: lines.map((line) => [line]) }] : [],
  };
}

/** The days alone, each once: a calendar says no more. */
export function daysToLook(plan: Plan): readonly string[] {
  return [...new Set(waiting(plan).map(({ date }) => date))];
}

function waits(plan: Plan): readonly Say[] {
  const key = plan.cases.length > 1 ? 'take-away.date-of-case' : 'take-away.date';
  return waiting(plan).map(({ date, record, name }) => ({
    key,
    values: { date: { date }, case: record + 1, name },
  }));
}

function waiting({ cases }: Plan) {
  return cases
    .flatMap(({ record, findings }) =>
      findings.flatMap((finding) =>
        finding.eligibleFrom ? [{ date: finding.eligibleFrom.date, record, name: nameOf(finding) }] : [],
      ),
    )
    .toSorted((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));
}
