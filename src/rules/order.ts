import { intervalOf } from './dates/interval.ts';
import type { Case } from './facts.ts';
import type { CaseFindings, CountyPlan, Standing } from './finding.ts';

/**
 * What to deal with first, by county; a county nobody named comes last. In a county, first the cases that others wait
 * for, then what can be asked for now, then what needs a paper, a lawyer or time. The order in which the cases were told
 * makes no difference.
 */
export function orderOf(cases: readonly CaseFindings[], records: readonly Case[]): readonly CountyPlan[] {
  const blockers = new Map(cases.map((one) => [one.record, blockersOf(one)] as const));
  const inOrder = cases
    .map((one) => ({ one, turn: cases.length === 1 ? '' : turnOf(one, records[one.record], blockers) }))
    .toSorted((a, b) => (a.turn < b.turn ? -1 : 1));
  const counties = Map.groupBy(inOrder, ({ one }) => records[one.record]?.county ?? 'unknown');
  return [...counties]
    .map(([county, ofIt]) => ({ county, records: ofIt.map(({ one }) => one.record) }))
    .toSorted((a, b) => Number(a.county === 'unknown') - Number(b.county === 'unknown'));
}

type Blockers = ReadonlyMap<number, readonly number[]>;

function blockersOf({ headline }: CaseFindings): readonly number[] {
  return [...new Set(headline.reasons.flatMap(({ blockedBy = [] }) => blockedBy))];
}

/**
 * Sorts as text. A case only waits for cases that end later, so that it waits for more of them than any of those do.
 * Cases that stand alike go from the oldest, and then by all that was told of them.
 */
function turnOf({ record, headline }: CaseFindings, told: Case | undefined, blockers: Blockers): string {
  const isAwaited = [...blockers.values()].some((waitedFor) => waitedFor.includes(record));
  return [
    isAwaited ? 0 : 1,
    String(blockers.get(record)?.length ?? 0).padStart(3, '0'),
    standings.indexOf(headline.standing),
    headline.eligibleFrom?.date ?? noDate,
    told && told.sentenced !== 'unknown' ? intervalOf(told.sentenced).latest : noDate,
    told?.county,
    JSON.stringify(told),
  ].join(' ');
}

const noDate = '9999';

const standings: readonly Standing[] = [
  'by-right',
  'judge-decides',
  'maybe-automatic',
  'need-record',
  'lawyer',
  'later',
  'not-this-law',
];
