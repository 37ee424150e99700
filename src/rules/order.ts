import type { Case } from './facts.ts';
import type { CaseFindings, CountyPlan } from './finding.ts';

/** What to deal with first, by county: a case that another waits for comes before it. */
export function orderOf(cases: readonly CaseFindings[], records: readonly Case[]): readonly CountyPlan[] {
  const counties = Map.groupBy(cases, ({ record }) => records[record]?.county ?? 'unknown');
  return [...counties].map(([county, ofIt]) => ({ county, records: ofIt.map(({ record }) => record) }));
}
