import type { CaseFindings, Circumstance, Finding, Plan, Reason } from '../rules/index.ts';
import { byCase, once } from './cases.ts';
import { lawSaid, reasonSaid } from './reason-said.ts';
import type { Saying } from './say.ts';

/**
 * The ways that only somebody's circumstance opens: for each case the findings that `opened` has and `usual` has not, and
 * what it adds to those that both have; then the law behind them, once. No story is asked for, and a lawyer is always
 * named.
 */
export function otherWays(usual: Plan, opened: Plan, circumstance: Circumstance): readonly Saying[] {
  const isSurvivor = circumstance === 'survivor';
  const ways = opened.cases.map((one) => ({ one, ways: waysOf(one, usual) }));
  const all = ways.flatMap(({ ways: some }) => some);
  const said = [...new Set(all.map(({ relief }) => relief))].flatMap((relief) => {
    const sayings = new Map(
      ways.map(({ one, ways: some }) => [
        one,
        some.filter((way) => way.relief === relief).flatMap((way) => sayingOf(way, isSurvivor)),
      ]),
    );
    return byCase(opened.cases, (one) => sayings.get(one) ?? [], opened);
  });
  return once([
    ...(said.length > 0 ? said : [[{ key: 'other-ways.none' }]]),
    lawSaid(all.flatMap(({ cites }) => cites)),
    [{ key: 'other-ways.lawyer' }, ...(isSurvivor ? forSurvivors : [])],
  ]);
}

const forSurvivors: Saying = [{ key: 'other-ways.hotlines' }, { key: 'other-ways.kept' }];

type Way = Readonly<{
  relief: Finding['relief'];
  isNew: boolean;
  reasons: readonly Reason[];
  cites: readonly string[];
}>;

/** Of a way that was open before only what is new in it. */
function waysOf(one: CaseFindings, usual: Plan): readonly Way[] {
  const before = usual.cases[one.record]?.findings ?? [];
  return one.findings.flatMap(({ relief, reasons, cites }): readonly Way[] => {
    const known = before.find((finding) => finding.relief === relief);
    if (known === undefined) return [{ relief, isNew: true, reasons, cites }];
    const added = reasons.filter(({ key }) => !known.reasons.some((reason) => reason.key === key));
    return added.length === 0
      ? []
      : [{ relief, isNew: false, reasons: added, cites: added.map(({ cite }) => cite) }];
  });
}

/** Its reasons say what it is for, and its end says for all ways whom to call. */
function sayingOf({ relief, isNew, reasons }: Way, isSurvivor: boolean): Saying {
  const said = reasons.filter(({ key }) => !isSurvivor || !saidAtTheEnd.has(key));
  return [
    { key: 'other-ways.way', values: { name: { key: `reliefs.${relief}.name` } } },
    ...said.map(reasonSaid),
    ...(isNew ? [{ key: `reliefs.${relief}.limits` }] : []),
  ];
}

/** A survivor hears both numbers, and that no story is asked, below all the ways. */
const saidAtTheEnd: ReadonlySet<string> = new Set([
  'trafficking-hotline',
  'violence-hotline',
  'survivor-no-story',
]);
