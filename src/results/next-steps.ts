import { claimOfError, feeWaiver, notice, stateRecord } from '../rules/index.ts';
import type { CaseFindings, Finding, Form, Plan, ReliefId } from '../rules/index.ts';
import { isOpen } from './beside.ts';
import { caseNumber } from './case-number.ts';
import { inOrder, order } from './order.ts';
import type { Say, Saying } from './say.ts';

/** What to do next, in order: an open case before anything, then the state record, then each case in the plan's order. */
export function nextSteps(plan: Plan): readonly Saying[] {
  const ways = inOrder(plan).map((one) => [...caseNumber(one, plan), ...stepsOf(one)]);
  return [...firstSteps(plan), ...ways, ...lastSteps(plan)];
}

/** Nobody with a warrant should be sent to give fingerprints, nor anybody whose case these laws cannot reach. */
function firstSteps(plan: Plan): readonly Saying[] {
  const isOpenCase = plan.cases.some(({ headline }) => headline.reasons.some(({ key }) => openCase.has(key)));
  const isReached = plan.cases.some(
    ({ headline }) => headline.standing !== 'not-this-law' && !juvenile.has(headline.relief),
  );
  const inWhichOrder = order(plan);
  return [
    ...(isOpenCase ? [[{ key: 'next-steps.open-case' }]] : []),
    ...(isReached ? [[stateRecordFirst]] : []),
    ...(inWhichOrder.length > 0 ? [inWhichOrder] : []),
  ];
}

/** How the rules say that a case is open now. */
const openCase: ReadonlySet<string> = new Set(['open-case', 'open-case-beside-arrest']);

/** What a juvenile court had stands with the county, not on the state record. */
const juvenile: ReadonlySet<ReliefId> = new Set<ReliefId>([
  'wic-786-juvenile-sealing',
  'wic-781-2-probation-petition',
  'wic-781-juvenile-petition',
]);

const stateRecordFirst: Say = {
  key: 'next-steps.state-record',
  values: { form: stateRecord.form, dollars: stateRecord.dollars },
};

/** Where papers go, once there are papers to file: each way has its own place, and each place is named once. */
function lastSteps({ cases }: Plan): readonly Saying[] {
  const toFile = cases.filter(({ headline }) => isOpen(headline));
  const places = new Set(toFile.flatMap(({ headline }) => placeOf(headline) ?? []));
  return [...places].map((place) => [
    { key: `next-steps.${place}`, values: { days: notice.days, form: feeWaiver.form } },
  ]);
}

function placeOf({ relief, forms: [first] }: Finding): string | undefined {
  return ownPlaces[relief] ?? (first && isCourtForm(first) ? 'filing' : undefined);
}

/** Ways whose papers do not go to the court that had the case, or not only there. */
const ownPlaces: Readonly<Partial<Record<ReliefId, string>>> = {
  'pc-851-91-arrest-sealing': 'filing-arrest',
  'pc-4852-01-rehabilitation': 'filing-certificate',
  'pc-290-5-registry': 'filing-registry',
};

/** Criminal forms of the Judicial Council go to the court of the case; the state's own forms do not. */
function isCourtForm({ id }: Form): boolean {
  return id.startsWith('CR-');
}

function stepsOf({ headline, findings }: CaseFindings): Saying {
  const isMaybeAutomatic = findings.some(({ standing }) => standing === 'maybe-automatic');
  return [
    ...(isMaybeAutomatic && headline.standing !== 'maybe-automatic'
      ? [{ key: 'next-steps.maybe-automatic', values: { form: claimOfError.form } }]
      : []),
    stepOf(headline),
  ];
}

/** A way without a form of the state is asked for on one of the county's own. */
function stepOf(headline: Finding): Say {
  const { standing } = headline;
  const forms = formsOf(headline);
  if (isOpen(headline) && forms === '') return { key: 'next-steps.local-form' };
  return { key: `next-steps.${standing}`, values: { forms, form: claimOfError.form } };
}

/** `CR-180 (2a), CR-181`: a form's number, with the items to tick on it. */
function formsOf({ forms }: Finding): string {
  return forms.map(({ id, items }) => (items ? `${id} (${items.join(', ')})` : id)).join(', ');
}
