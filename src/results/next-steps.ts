import type { CaseFindings, Finding, Plan } from '../rules/index.ts';
import { caseNumber } from './case-number.ts';
import type { Saying } from './say.ts';

/** What to do next, in order: an open case before anything, then the state record, then the way each case goes. */
export function nextSteps(plan: Plan): readonly Saying[] {
  const ways = plan.cases.map((one) => [...caseNumber(one, plan), ...stepsOf(one)]);
  return [...firstSteps(plan), ...ways, ...lastSteps(plan)];
}

/** Nobody with a warrant should be sent to give fingerprints, nor anybody whose case these laws cannot reach. */
function firstSteps({ cases }: Plan): readonly Saying[] {
  const isOpen = cases.some(({ headline }) => headline.reasons.some(({ key }) => key === 'open-case'));
  const isReached = cases.some(({ headline }) => headline.standing !== 'not-this-law');
  return [
    ...(isOpen ? [[{ key: 'next-steps.open-case' }]] : []),
    ...(isReached ? [[{ key: 'next-steps.state-record' }]] : []),
  ];
}

/** Where papers go, once there are papers to file. */
function lastSteps({ cases }: Plan): readonly Saying[] {
  const mayFile = cases.some(
    ({ headline: { standing } }) => standing === 'by-right' || standing === 'judge-decides',
  );
  return mayFile ? [[{ key: 'next-steps.filing' }]] : [];
}

function stepsOf({ headline, findings }: CaseFindings): Saying {
  const isMaybeAutomatic = findings.some(({ standing }) => standing === 'maybe-automatic');
  return [
    ...(isMaybeAutomatic ? [{ key: 'next-steps.maybe-automatic' }] : []),
    { key: `next-steps.${headline.standing}`, values: { forms: formsOf(headline) } },
  ];
}

/** `CR-180 (2a), CR-181`: a form's number, with the items to tick on it. */
function formsOf({ forms }: Finding): string {
  return forms.map(({ id, items }) => (items ? `${id} (${items.join(', ')})` : id)).join(', ');
}
