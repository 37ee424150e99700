import type { Finding, Plan, Reason } from '../rules/index.ts';
import type { Saying } from './say.ts';

/** The second layer: for each case, the rows that decided, in plain words with the law behind them. */
export function why(plan: Plan): readonly Saying[] {
  return plan.cases.map(({ record, headline, findings }) => {
    const automatic = findings.find(({ standing }) => standing === 'maybe-automatic');
    const beside = automatic === undefined || automatic === headline ? [] : reasonsOf(automatic);
    const number: Saying =
      plan.cases.length > 1 ? [{ key: 'result.case', values: { case: record + 1 } }] : [];
    return [...number, ...reasonsOf(headline), ...beside];
  });
}

function reasonsOf(finding: Finding): Saying {
  const law = { key: 'why.law', values: { cites: finding.cites.join(', ') } };
  return [...finding.reasons.map(reasonSaid), law];
}

function reasonSaid({ key, until }: Reason) {
  return { key: `reasons.${key}`, ...(until ? { values: { date: { date: until.date } } } : {}) };
}
