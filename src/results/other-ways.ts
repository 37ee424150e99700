import type { CaseFindings, Circumstance, Finding, Plan, Reason } from '../rules/index.ts';
import { caseNumber } from './case-number.ts';
import type { Say, Saying } from './say.ts';

/**
 * The ways that only somebody's circumstance opens: for each case the findings that `opened` has and `usual` has not, and
 * what it adds to those that both have. No story is asked for, and a lawyer is always named.
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
  const before = usual.cases[one.record]?.findings ?? [];
  return one.findings
    .map((finding) =>
      wayOf(
        finding,
        before.find(({ relief }) => relief === finding.relief),
      ),
    )
    .filter((way) => way.length > 0)
    .map((way) => [...caseNumber(one, opened), ...way]);
}

/** All of a way that is new; of one that was open before only what is new in it. */
function wayOf(finding: Finding, before: Finding | undefined): Saying {
  const { relief, reasons, cites } = finding;
  const name = { key: 'other-ways.way', values: { name: { key: `reliefs.${relief}.name` } } };
  if (before !== undefined) {
    const added = reasons.filter(({ key }) => !before.reasons.some((reason) => reason.key === key));
    return added.length === 0 ? [] : [name, ...added.map(reasonSaid), lawOf(added.map(({ cite }) => cite))];
  }
  return [
    name,
    { key: `reliefs.${relief}.what` },
    ...reasons.map(reasonSaid),
    { key: `reliefs.${relief}.limits` },
    lawOf(cites),
  ];
}

function reasonSaid({ key, until }: Reason): Say {
  return { key: `reasons.${key}`, ...(until ? { values: { date: { date: until.date } } } : {}) };
}

function lawOf(cites: readonly string[]): Say {
  return { key: 'why.law', values: { cites: [...new Set(cites)].join(', ') } };
}
