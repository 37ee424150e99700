import { claimOfError, feeWaiver, notice, stateRecord } from '../rules/index.ts';
import type { CaseFindings, Finding, Plan, ReliefId } from '../rules/index.ts';
import { caseNumber } from './case-number.ts';
import type { Say, Saying } from './say.ts';

/** What to do next, in order: an open case before anything, then the state record, then the way each case goes. */
export function nextSteps(plan: Plan): readonly Saying[] {
  const ways = plan.cases.map((one) => [...caseNumber(one, plan), ...stepsOf(one)]);
  return [...firstSteps(plan), ...ways, ...lastSteps(plan)];
}

/** Nobody with a warrant should be sent to give fingerprints, nor anybody whose case these laws cannot reach. */
function firstSteps({ cases }: Plan): readonly Saying[] {
  const isOpen = cases.some(({ headline }) => headline.reasons.some(({ key }) => key === 'open-case'));
  const isReached = cases.some(({ headline }) => headline.standing !== 'not-this-law');
  return [...(isOpen ? [[{ key: 'next-steps.open-case' }]] : []), ...(isReached ? [[stateRecordFirst]] : [])];
}

const stateRecordFirst: Say = {
  key: 'next-steps.state-record',
  values: { form: stateRecord.form, dollars: stateRecord.dollars },
};

/** Where papers go, once there are papers to file: each way has its own place, and each place is named once. */
function lastSteps({ cases }: Plan): readonly Saying[] {
  const toFile = cases.filter(({ headline: { standing } }) => isAskedNow(standing));
  const places = new Set(toFile.map(({ headline }) => ownPlaces[headline.relief] ?? 'filing'));
  return [...places].map((place) => [
    { key: `next-steps.${place}`, values: { days: notice.days, form: feeWaiver.form } },
  ]);
}

/** Ways whose papers do not go to the court that had the case. */
const ownPlaces: Readonly<Partial<Record<ReliefId, string>>> = {
  'pc-4852-01-rehabilitation': 'filing-certificate',
  'pc-290-5-registry': 'filing-registry',
};

function isAskedNow(standing: Finding['standing']): boolean {
  return standing === 'by-right' || standing === 'judge-decides';
}

function stepsOf({ headline, findings }: CaseFindings): Saying {
  const isMaybeAutomatic = findings.some(({ standing }) => standing === 'maybe-automatic');
  return [
    ...(isMaybeAutomatic ? [{ key: 'next-steps.maybe-automatic', values: { form: claimOfError.form } }] : []),
    stepOf(headline),
  ];
}

/** A way without a form of the state is asked for on one of the county's own. */
function stepOf(headline: Finding): Say {
  const { standing, forms } = headline;
  if (isAskedNow(standing) && forms.length === 0) return { key: 'next-steps.local-form' };
  return { key: `next-steps.${standing}`, values: { forms: formsOf(headline) } };
}

/** `CR-180 (2a), CR-181`: a form's number, with the items to tick on it. */
function formsOf({ forms }: Finding): string {
  return forms.map(({ id, items }) => (items ? `${id} (${items.join(', ')})` : id)).join(', ');
}
