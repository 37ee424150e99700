import type { CaseFindings, Finding, Plan } from '../../rules/index.ts';
import { formsSaid } from '../forms-said.ts';
import { order } from '../order.ts';
import { deciding, reasonSaid } from '../reason-said.ts';
import type { Saying } from '../say.ts';
import { caseName } from './case-name.ts';
import type { Row, Section } from './section.ts';
import { nameOf, standingSaid } from './standing-said.ts';
import type { ToTakeAway } from './to-take-away.ts';

/** What an attorney reads in a minute: each case with its way, where it stands and its forms, and in which order. */
export function inShort({ plan }: ToTakeAway): Section {
  const inWhichOrder = order(plan);
  return {
    id: 'in-short',
    heading: { key: 'take-away.sections.in-short' },
    blocks: [
      { kind: 'rows', rows: plan.cases.map((one) => rowOf(one, plan)) },
      ...(inWhichOrder.length > 0 ? [{ kind: 'paragraph', texts: inWhichOrder } as const] : []),
      {
        kind: 'paragraph',
        texts: [
          { key: 'take-away.written', values: { date: { date: plan.today } } },
          { key: 'result.checked', values: { date: { date: plan.lawChecked } } },
          { key: 'take-away.for-clinic' },
        ],
      },
    ],
  };
}

function rowOf(one: CaseFindings, plan: Plan): Row {
  const { headline } = one;
  const which = caseName(one, plan);
  if (headline.standing === 'not-this-law') return { name: which, texts: closed(headline) };
  return {
    name: { key: 'take-away.case-way', values: { case: which, name: nameOf(headline) } },
    texts: [standingSaid(headline), ...formsOf(headline)],
  };
}

/** Where this law is closed, what closes it is said, with the next door. */
function closed(headline: Finding): Saying {
  return deciding(headline).slice(0, 1).map(reasonSaid);
}

function formsOf({ forms }: Finding): Saying {
  const said = formsSaid(forms);
  return said === undefined ? [] : [{ key: 'take-away.forms-needed', values: { forms: said } }];
}
