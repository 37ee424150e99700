import type { CaseFindings, Finding, Plan, Reason } from '../rules/index.ts';
import { caseNumber } from './case-number.ts';
import type { Saying } from './say.ts';

/** The second layer: for each case, the rows that decided, in plain words with the law behind them, and what it does not do. */
export function why(plan: Plan): readonly Saying[] {
  return plan.cases.flatMap((one) => whyOf(one, plan));
}

function whyOf(one: CaseFindings, plan: Plan): readonly Saying[] {
  const { headline, findings } = one;
  const automatic = findings.filter(
    (finding) => finding.standing === 'maybe-automatic' && finding !== headline,
  );
  const about = [headline, ...automatic].map((finding) => [...reasonsOf(finding), ...limitsOf(finding)]);
  const [first = [], ...others] = about;
  return [[...caseNumber(one, plan), ...first], ...others];
}

function reasonsOf({ reasons, cites }: Finding): Saying {
  return [...reasons.map(reasonSaid), { key: 'why.law', values: { cites: cites.join(', ') } }];
}

function reasonSaid({ key, until }: Reason) {
  return { key: `reasons.${key}`, ...(until ? { values: { date: { date: until.date } } } : {}) };
}

/** What a relief does not do matters only where it may be had. */
function limitsOf({ relief, standing }: Finding): Saying {
  return standing === 'not-this-law' ? [] : [{ key: `reliefs.${relief}.limits` }];
}
