import type { CaseFindings, Finding, Plan } from '../rules/index.ts';
import type { Saying } from './say.ts';

/** What to do next, in order: the state record first, then the way each case goes. */
export function nextSteps(plan: Plan): readonly Saying[] {
  const ways = plan.cases.map((one) => stepsOf(one, plan.cases.length > 1));
  return [[{ key: 'next-steps.state-record' }], ...ways];
}

function stepsOf({ record, headline }: CaseFindings, isOneOfMany: boolean): Saying {
  const number: Saying = isOneOfMany ? [{ key: 'result.case', values: { case: record + 1 } }] : [];
  return [...number, { key: `next-steps.${headline.standing}`, values: { forms: formsOf(headline) } }];
}

/** `CR-180 (2a), CR-181`: a form's number, with the items to tick on it. */
function formsOf({ forms }: Finding): string {
  return forms.map(({ id, items }) => (items ? `${id} (${items.join(', ')})` : id)).join(', ');
}
