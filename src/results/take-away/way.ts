import type { Finding, Reason } from '../../rules/index.ts';
import { casesSaid, deciding, lawSaid, reasonSaid } from '../reason-said.ts';
import type { Saying } from '../say.ts';
import type { Block, Row } from './section.ts';
import { standingSaid } from './standing-said.ts';

/** A finding in full: where it stands, what it is, why, what it does not do, and the law with the day it was checked. */
export function way(finding: Finding): Block {
  const { relief, standing } = finding;
  const rows =
    standing === 'not-this-law'
      ? [row('why', why(finding)), row('law', lawOfClosed(finding))]
      : [
          row('stands', [standingSaid(finding)]),
          row('what', [{ key: `reliefs.${relief}.what` }]),
          row('why', why(finding)),
          row('limits', [{ key: `reliefs.${relief}.limits` }]),
          row('law', law(finding)),
        ];
  return { kind: 'rows', rows: rows.filter(({ texts }) => texts.length > 0) };
}

function row(name: string, texts: Saying): Row {
  return { name: { key: `take-away.rows.${name}` }, texts };
}

/** What decided and all that is worth knowing beside it, with the cases it comes from. */
function why(finding: Finding): Saying {
  const decisive = deciding(finding);
  const reasons = finding.reasons.filter(
    (reason) => decisive.includes(reason) || isWorthKnowing(finding, reason),
  );
  const isReadTwoWays = reasons.some(({ effect, doubt }) => effect !== 'notes' && doubt);
  return [
    ...reasons.flatMap((reason) => [reasonSaid(reason), ...comesFrom(reason)]),
    ...(isReadTwoWays ? [{ key: 'why.two-readings' }] : []),
  ];
}

function isWorthKnowing({ standing }: Finding, { aloud, lawyerToo, effect }: Reason): boolean {
  return standing !== 'not-this-law' && (aloud === true || lawyerToo === true || effect === 'notes');
}

function comesFrom({ shownBy, blockedBy }: Reason): Saying {
  const cases = shownBy ?? blockedBy;
  return cases ? [{ key: 'why.shown-by', values: { cases: casesSaid(cases) } }] : [];
}

function law({ cites, checked }: Finding): Saying {
  return [...citesSaid(cites), { key: 'law.checked', values: { date: { date: checked } } }];
}

/** The sections alone, under their own name. */
export function citesSaid(cites: Finding['cites']): Saying {
  return lawSaid(cites).map((say) => ({ ...say, key: 'take-away.cites' }));
}

/** A case that no law of California reaches has none behind it. */
function lawOfClosed(finding: Finding): Saying {
  return finding.reasons.some(({ effect }) => effect === 'reaches') ? [] : law(finding);
}
