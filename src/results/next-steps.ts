import type { CaseFindings, Finding, Plan } from '../rules/index.ts';
import { caseNumber } from './case-number.ts';
import { inOrder, order } from './order.ts';
import { isOpen } from './other-ways.ts';
import type { Saying } from './say.ts';

/** What to do next, in order: an open case before anything, then the state record, then each case in the plan's order. */
export function nextSteps(plan: Plan): readonly Saying[] {
  const ways = inOrder(plan).map((one) => [...caseNumber(one, plan), ...stepsOf(one)]);
  return [...firstSteps(plan), ...ways, ...lastSteps(plan)];
}

/** Nobody with a warrant should be sent to give fingerprints, nor anybody whose case these laws cannot reach. */
function firstSteps(plan: Plan): readonly Saying[] {
  const isOpenCase = plan.cases.some(({ headline }) =>
    headline.reasons.some(({ key }) => key === 'open-case'),
  );
  const isReached = plan.cases.some(({ headline }) => headline.standing !== 'not-this-law');
  const inWhichOrder = order(plan);
  return [
    ...(isOpenCase ? [[{ key: 'next-steps.open-case' }]] : []),
    ...(isReached ? [[{ key: 'next-steps.state-record' }]] : []),
    ...(inWhichOrder.length > 0 ? [inWhichOrder] : []),
  ];
}

/** Where papers go, once there are papers to file in the court that had the case. */
function lastSteps({ cases }: Plan): readonly Saying[] {
  const petitions = cases.flatMap(({ headline }) => (isOpen(headline) ? headline.forms.slice(0, 1) : []));
  const isToSealArrest = petitions.some(({ id }) => id === arrestPetition);
  return [
    ...(petitions.some(({ id }) => isCourtPetition(id)) ? [[{ key: 'next-steps.filing' }]] : []),
    ...(isToSealArrest ? [[{ key: 'next-steps.filing-arrest' }]] : []),
  ];
}

/** Petition to Seal Arrest and Related Records: the agency that made the arrest gets a copy as well. */
const arrestPetition = 'CR-409';

/** Petition to Terminate Sex Offender Registration: it goes to the county where the person registers. */
const registryPetition = 'CR-415';

/** Criminal forms of the Judicial Council go to the court of the case; the state's own forms do not. */
function isCourtPetition(id: string): boolean {
  return id.startsWith('CR-') && id !== arrestPetition && id !== registryPetition;
}

function stepsOf({ headline, findings }: CaseFindings): Saying {
  const isMaybeAutomatic = findings.some(({ standing }) => standing === 'maybe-automatic');
  const forms = formsOf(headline);
  const key = `next-steps.${headline.standing}${isOpen(headline) && forms === '' ? '-no-form' : ''}`;
  return [
    ...(isMaybeAutomatic && headline.standing !== 'maybe-automatic'
      ? [{ key: 'next-steps.maybe-automatic' }]
      : []),
    { key, values: { forms } },
  ];
}

/** `CR-180 (2a), CR-181`: a form's number, with the items to tick on it. */
function formsOf({ forms }: Finding): string {
  return forms.map(({ id, items }) => (items ? `${id} (${items.join(', ')})` : id)).join(', ');
}
