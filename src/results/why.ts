import type { CaseFindings, Finding, Plan, Reason } from '../rules/index.ts';
import { caseNumber } from './case-number.ts';
import { isOpen, waysBeside } from './beside.ts';
import { casesSaid, reasonSaid } from './reason-said.ts';
import type { Say, Saying } from './say.ts';

/**
 * The second layer: for each case, the rows that decided, in plain words with the law behind them, and what it does not
 * do; then the other ways, a line each.
 */
export function why(plan: Plan): readonly Saying[] {
  return plan.cases.flatMap((one) => whyOf(one, plan));
}

function whyOf(one: CaseFindings, plan: Plan): readonly Saying[] {
  const { headline, findings } = one;
  const automatic = findings.filter(
    (finding) => finding.standing === 'maybe-automatic' && finding !== headline,
  );
  const ways = waysBeside(one).flatMap(wayLines);
  return [
    [...caseNumber(one, plan), ...reasonsOf(headline), ...limitsOf(headline)],
    ...(ways.length > 0 ? [ways] : []),
    ...automatic.map((finding) => [...reasonsOf(finding), ...limitsOf(finding)]),
  ];
}

function reasonsOf({ reasons, cites }: Finding): Saying {
  const isReadTwoWays = reasons.some(({ effect, doubt }) => effect !== 'notes' && doubt);
  return [
    ...reasons.flatMap((reason) => [reasonSaid(reason), ...shownBy(reason)]),
    ...(isReadTwoWays ? [{ key: 'why.two-readings' }] : []),
    { key: 'why.law', values: { cites: cites.join(', ') } },
  ];
}

/** The cases a reason comes from, so that nobody wonders how we know. */
function shownBy({ shownBy: cases, blockedBy }: Reason): Saying {
  const shown = cases ?? blockedBy;
  return shown ? [{ key: 'why.shown-by', values: { cases: casesSaid(shown) } }] : [];
}

/** What a relief does not do matters only where it may be had. */
function limitsOf({ relief, standing }: Finding): Saying {
  return standing === 'not-this-law' ? [] : [{ key: `reliefs.${relief}.limits` }];
}

/** Another way: its name, where it stands and, when it is open today, what it does not do. */
function wayLines(finding: Finding): Saying {
  return [wayLine(finding), ...(isOpen(finding) ? limitsOf(finding) : [])];
}

function wayLine({ relief, standing, eligibleFrom }: Finding): Say {
  const name = { key: `reliefs.${relief}.name` };
  if (eligibleFrom === undefined) return { key: `why.also-${standing}`, values: { name } };
  return { key: 'why.also-later-from', values: { name, date: { date: eligibleFrom.date } } };
}
