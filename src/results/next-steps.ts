import { claimOfError, feeWaiver, notice, stateRecord } from '../rules/index.ts';
import type { CaseFindings, Finding, Form, Plan, ReliefId } from '../rules/index.ts';
import { isOpen } from './beside.ts';
import { byCase } from './cases.ts';
import { moreOnCautions } from './cautions.ts';
import { afterFiling, filingInLosAngeles, type Papers } from './filing.ts';
import { formsSaid } from './forms-said.ts';
import { isJuvenile } from './juvenile.ts';
import { inOrder, order } from './order.ts';
import { deciding } from './reason-said.ts';
import type { Say, Saying } from './say.ts';

/** What to do next, a step each, to the judge's answer; and what to beware of before papers are filed or questions answered. */
export function nextSteps(plan: Plan, papers: Papers = elsewhere): readonly Saying[] {
  const atCourt = [...filingInLosAngeles(plan, papers), ...afterFiling(plan)];
  return [...steps(plan), ...atCourt, ...bring(plan), ...moreOnCautions(plan)];
}

/** Nothing is known of how the court of the case does it. */
const elsewhere: Papers = { records: [], isLosAngeles: false };

/** In order: an open case before anything, then the state record, then each case in the plan's order. */
export function steps(plan: Plan): readonly Saying[] {
  return [
    ...firstSteps(plan),
    ...byCase(inOrder(plan), (one) => stepsOf(one, plan), plan),
    ...lastSteps(plan),
  ];
}

/** For the talk about a case that these laws can reach. */
function bring(plan: Plan): readonly Saying[] {
  return reaches(plan) ? [[{ key: 'next-steps.bring' }]] : [];
}

function reaches({ cases }: Plan): boolean {
  return cases.some(({ headline }) => headline.standing !== 'not-this-law' && !isJuvenile(headline));
}

/** Nobody with a warrant should be sent to give fingerprints, nor anybody whose case these laws cannot reach. */
function firstSteps(plan: Plan): readonly Saying[] {
  const isReached = reaches(plan);
  const inWhichOrder = order(plan);
  return [
    ...openCaseFirst(plan.facingCharges, isReached),
    ...(isReached
      ? [[stateRecordIn(plan.facingCharges === 'no' ? 'state-record' : 'state-record-later')]]
      : []),
    ...(inWhichOrder.length > 0 ? [inWhichOrder] : []),
  ];
}

/** Who does not know of a warrant has it looked up by somebody who may; what leads to no papers needs no look. */
function openCaseFirst(facingCharges: Plan['facingCharges'], isReached: boolean): readonly Saying[] {
  if (facingCharges === 'yes') return [[{ key: 'next-steps.open-case' }]];
  return facingCharges === 'unknown' && isReached ? [[{ key: 'next-steps.open-case-unknown' }]] : [];
}

function stateRecordIn(key: string): Say {
  return { key: `next-steps.${key}`, values: { form: stateRecord.form, dollars: stateRecord.dollars } };
}

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

function stepsOf({ headline, findings }: CaseFindings, { facingCharges }: Plan): Saying {
  if (headline.standing === 'not-this-law') return [{ key: `next-steps.${doorOf(headline)}` }];
  if (isJuvenile(headline)) {
    const goesAlone = facingCharges === 'no' && headline.standing !== 'lawyer';
    return [{ key: goesAlone ? 'next-steps.juvenile' : 'next-steps.juvenile-lawyer' }];
  }
  const automatic = findings.filter((one) => one !== headline && one.standing === 'maybe-automatic');
  return [...automatic.flatMap(marks), ...stepOf(headline)];
}

/** Whom to ask where no law of California helps. */
function doorOf(headline: Finding): string {
  return deciding(headline).find(({ key }) => doors.has(key))?.key ?? 'not-this-law';
}

const doors: ReadonlySet<string> = new Set([
  'other-court',
  'federal-court',
  'other-state',
  'military-court',
  'tribal-court',
  'traffic-ticket',
]);

/** The words that the state writes beside a case it marked by itself. */
function marks({ relief }: Finding): Saying {
  const key = marked[relief];
  return key ? [{ key: `next-steps.${key}`, values: { form: claimOfError.form } }] : [];
}

const marked: Readonly<Partial<Record<ReliefId, string>>> = {
  'pc-1203-425-automatic': 'maybe-automatic',
  'pc-851-93-automatic-arrest': 'maybe-automatic-arrest',
};

/** A way without a form of the state is asked for on one of the county's own. */
function stepOf(headline: Finding): Saying {
  const { standing, forms } = headline;
  if (standing === 'later') return untilThen(headline);
  if (standing === 'maybe-automatic') return marks(headline);
  if (!isOpen(headline)) return [{ key: `next-steps.${standing}` }];
  const said = formsSaid(forms);
  if (said === undefined) return [{ key: 'next-steps.local-form' }];
  const hasBoxes = forms.some(({ items }) => items);
  return [
    { key: `next-steps.${standing}`, values: { forms: said } },
    ...(hasBoxes ? [{ key: 'next-steps.boxes' }] : []),
  ];
}

/** What to do while it waits, by what it waits for: each kind of wait once. */
function untilThen(headline: Finding): Saying {
  const events = [...new Set(deciding(headline).map(({ key }) => waits[key] ?? 'later-event'))];
  const { eligibleFrom } = headline;
  const others = events.filter((event) => event !== 'later-event');
  return [
    eligibleFrom
      ? { key: 'next-steps.later-date', values: { date: { date: eligibleFrom.date } } }
      : { key: 'next-steps.later-event' },
    ...others.map((event) => ({ key: `next-steps.${event}` })),
  ];
}

const waits: Readonly<Partial<Record<string, string>>> = {
  'on-probation': 'later-probation',
  'on-this-probation': 'later-probation',
  'supervised-after-custody': 'later-supervision',
  'parole-or-supervision': 'later-supervision',
  'supervision-first': 'later-supervision',
};
