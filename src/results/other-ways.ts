import type { CaseFindings, Circumstance, Finding, Plan } from '../rules/index.ts';
import { caseNumber } from './case-number.ts';
import type { Saying } from './say.ts';

/**
 * The ways that only somebody's circumstance opens: for each case the findings that `opened` has and `usual` has not.
 * No story is asked for, and a lawyer is always named.
 */
export function otherWays(usual: Plan, opened: Plan, circumstance: Circumstance): readonly Saying[] {
  const ways = opened.cases.flatMap((one) => waysOf(one, usual, opened));
  const hotlines = circumstance === 'survivor' ? [{ key: 'other-ways.hotlines' }] : [];
  return [
    ...(ways.length > 0 ? ways : [[{ key: 'other-ways.none' }]]),
    [{ key: 'other-ways.lawyer' }, ...hotlines],
  ];
}

function waysOf(one: CaseFindings, usual: Plan, opened: Plan): readonly Saying[] {
  const known = new Set(usual.cases[one.record]?.findings.map(({ relief }) => relief));
  return one.findings
    .filter(({ relief }) => !known.has(relief))
    .map((finding) => [...caseNumber(one, opened), ...wayOf(finding)]);
}

function wayOf({ relief, reasons, cites }: Finding): Saying {
  return [
    { key: 'other-ways.way', values: { name: { key: `reliefs.${relief}.name` } } },
    { key: `reliefs.${relief}.what` },
    ...reasons.map(({ key, until }) => ({
      key: `reasons.${key}`,
      ...(until ? { values: { date: { date: until.date } } } : {}),
    })),
    { key: `reliefs.${relief}.limits` },
    { key: 'why.law', values: { cites: cites.join(', ') } },
  ];
}
