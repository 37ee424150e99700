import type { CaseFindings, Finding, Plan, Reason } from '../rules/index.ts';
import { byCase, once } from './cases.ts';
import { openBeside, waysBeside } from './beside.ts';
import { casesSaid, deciding, lawSaid, reasonSaid } from './reason-said.ts';
import type { Say, Saying } from './say.ts';

/**
 * The second layer: for each case the rows that decided, in plain words, what the way does not do and the other ways, a
 * line each; then the law behind all of it, once. What was said with the result is not said again.
 */
export function why(plan: Plan): readonly Saying[] {
  return once([
    ...byCase(plan.cases, plan.cases.length > 1 ? whyBriefly : whyOf, plan),
    lawSaid(plan.cases.flatMap(citesOf)),
  ]);
}

function whyOf(one: CaseFindings): Saying {
  return [
    ...reasonsAndLimits(one),
    ...waysBeside(one).map(wayLine),
    ...automaticBeside(one).flatMap(deciding).map(reasonSaid),
  ];
}

/** Of several cases only what is open is told beside the headline. */
function whyBriefly(one: CaseFindings): Saying {
  return [...reasonsAndLimits(one), ...openBeside(one).map(wayLine)];
}

function reasonsAndLimits({ headline }: CaseFindings): Saying {
  return [...reasonsOf(headline), ...limitsOf(headline)];
}

/** Where this law is closed, only what closes it is said. */
function automaticBeside({ headline, findings }: CaseFindings): readonly Finding[] {
  if (headline.standing === 'not-this-law') return [];
  return findings.filter((finding) => finding.standing === 'maybe-automatic' && finding !== headline);
}

/** What decided, why a lawyer was named, and what is worth knowing beside it. */
function reasonsToSay(headline: Finding): readonly Reason[] {
  const decisive = deciding(headline);
  if (headline.standing === 'not-this-law') return decisive;
  return headline.reasons.filter(
    (reason) =>
      decisive.includes(reason) ||
      (!reason.aloud && (reason.lawyerToo === true || reason.effect === 'notes')),
  );
}

function reasonsOf(headline: Finding): Saying {
  const reasons = reasonsToSay(headline);
  const isReadTwoWays = reasons.some(({ effect, doubt }) => effect !== 'notes' && doubt);
  return [
    ...reasons.flatMap((reason) => [reasonSaid(reason), ...shownBy(reason)]),
    ...(isReadTwoWays ? [{ key: 'why.two-readings' }] : []),
  ];
}

/** A case that no law of California reaches has none behind it. */
function citesOf({ headline }: CaseFindings): readonly string[] {
  if (headline.reasons.some(({ effect }) => effect === 'reaches')) return [];
  return [...headline.cites.slice(0, 1), ...reasonsToSay(headline).map(({ cite }) => cite)];
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

function wayLine({ relief, standing, eligibleFrom }: Finding): Say {
  const name = { key: `reliefs.${relief}.short` };
  if (eligibleFrom === undefined) return { key: `why.also-${standing}`, values: { name } };
  return { key: 'why.also-later-from', values: { name, date: { date: eligibleFrom.date } } };
}
