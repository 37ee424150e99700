import { expect, test } from 'vitest';
import { decide } from '../../src/rules/decide.ts';
import type { Facts } from '../../src/rules/index.ts';
import type { Relief } from '../../src/rules/relief.ts';
import { misdemeanorByProposition47 } from '../../src/rules/reliefs/pc-1170-18-prop-47/relief.ts';
import { earlyEndOfProbation } from '../../src/rules/reliefs/pc-1203-3-early-end/relief.ts';
import { dismissalAfterFelonyCustody } from '../../src/rules/reliefs/pc-1203-41-dismissal/relief.ts';
import { dismissalAfterProbation } from '../../src/rules/reliefs/pc-1203-4-dismissal/relief.ts';
import { deferredEntryWithdrawal } from '../../src/rules/reliefs/pc-1203-43-deferred-entry/relief.ts';
import { arrestSealing } from '../../src/rules/reliefs/pc-851-91-arrest-sealing/relief.ts';
import { dismissalWithoutProbation } from '../../src/rules/reliefs/pc-1203-4a-dismissal/relief.ts';
import { usualDay } from './reliefs/casebook.ts';
import {
  free,
  misdemeanorWithoutProbation,
  notConvicted,
  prisonFinished,
  probationFinished,
} from './reliefs/usual.ts';

type Beside = Readonly<{ relief: Relief; facts: Partial<Facts>; key: string }>;

const usual: Readonly<Record<string, Facts>> = {
  [dismissalAfterProbation.id]: { ...free, ...probationFinished },
  [dismissalWithoutProbation.id]: { ...free, ...misdemeanorWithoutProbation },
  [dismissalAfterFelonyCustody.id]: { ...free, ...prisonFinished },
  [earlyEndOfProbation.id]: {
    ...free,
    ...probationFinished,
    supervision: 'probation',
    probation: 'ongoing',
  },
  [misdemeanorByProposition47.id]: {
    ...free,
    ...probationFinished,
    level: 'felony',
    offence: 'hsc-11350-felony-pre-2014',
    offended: { year: 2012 },
    superStrike: 'no',
  },
  [arrestSealing.id]: { ...free, ...notConvicted },
  [deferredEntryWithdrawal.id]: {
    ...free,
    ...notConvicted,
    outcome: 'diversion',
    deferredEntry: 'yes',
    offence: 'hsc-11377',
    arrested: { year: 2008 },
  },
};

const lawyerToo: readonly Beside[] = [
  { relief: dismissalAfterProbation, facts: { mustRegister: 'yes' }, key: 'registrant' },
  { relief: dismissalAfterProbation, facts: { mustRegister: 'unknown' }, key: 'registration-unknown' },
  { relief: dismissalAfterProbation, facts: { facingCharges: 'yes' }, key: 'open-case' },
  { relief: dismissalAfterProbation, facts: { probation: 'revoked' }, key: 'probation-revoked' },
  { relief: dismissalAfterProbation, facts: { court: 'elsewhere' }, key: 'other-court' },
  {
    relief: dismissalAfterProbation,
    facts: { supervision: 'after-custody' },
    key: 'supervised-after-custody',
  },
  { relief: dismissalWithoutProbation, facts: { mustRegister: 'unknown' }, key: 'registration-unknown' },
  { relief: dismissalAfterFelonyCustody, facts: { mustRegister: 'unknown' }, key: 'registration-unknown' },
  { relief: dismissalAfterFelonyCustody, facts: { seriousOrViolent: 'yes' }, key: 'serious-or-violent' },
  {
    relief: dismissalAfterFelonyCustody,
    facts: { supervision: 'after-custody' },
    key: 'parole-or-supervision',
  },
  { relief: dismissalAfterFelonyCustody, facts: { sentence: 'county-jail' }, key: 'short-county-jail' },
  {
    relief: dismissalAfterFelonyCustody,
    facts: { released: { year: 2021 }, supervisionEnded: { year: 2025, month: 3 } },
    key: 'earlier-date-arguable',
  },
  {
    relief: dismissalAfterFelonyCustody,
    facts: { requiredRegistration: 'yes' },
    key: 'required-registration',
  },
  { relief: earlyEndOfProbation, facts: {}, key: 'early-end-of-probation' },
  { relief: misdemeanorByProposition47, facts: { superStrike: 'yes' }, key: 'prop-47-super-strike' },
  { relief: misdemeanorByProposition47, facts: { mustRegister: 'yes' }, key: 'prop-47-registrant' },
  { relief: misdemeanorByProposition47, facts: { facingCharges: 'yes' }, key: 'open-case-no-bar' },
  { relief: arrestSealing, facts: { facingCharges: 'yes' }, key: 'open-case-beside-arrest' },
  { relief: arrestSealing, facts: { outcome: 'not-charged' }, key: 'arrest-not-charged' },
  {
    relief: arrestSealing,
    facts: { outcome: 'not-charged', arrested: { year: 2026 } },
    key: 'arrest-limit-misdemeanor',
  },
  { relief: arrestSealing, facts: { outcome: 'overturned' }, key: 'arrest-overturned' },
  {
    relief: arrestSealing,
    facts: { level: 'felony', offence: 'pc-459', arrested: { year: 2025 } },
    key: 'felony-may-be-refiled',
  },
];

test.each(lawyerToo)('$key: the standing holds, and a lawyer should see it too', ({ relief, facts, key }) => {
  expect(reasonsOf(relief, facts)).toContainEqual(expect.objectContaining({ key, lawyerToo: true }));
});

test('a clean case needs no lawyer beside it', () => {
  expect(reasonsOf(dismissalAfterProbation, {}).filter(({ lawyerToo: too }) => too)).toEqual([]);
});

test.each<Beside>([
  { relief: dismissalAfterProbation, facts: {}, key: 'other-fines' },
  { relief: dismissalAfterProbation, facts: { probation: 'unknown' }, key: 'may-be-by-right' },
  {
    relief: dismissalWithoutProbation,
    facts: { convictedSince: 'unknown' },
    key: 'may-be-by-right-without-probation',
  },
  {
    relief: arrestSealing,
    facts: { offence: 'pc-273-5', abusePattern: 'unknown' },
    key: 'abuse-pattern-may-be-right',
  },
  { relief: deferredEntryWithdrawal, facts: {}, key: 'deferred-entry-immigration' },
  { relief: arrestSealing, facts: { facingCharges: 'yes' }, key: 'open-case-beside-arrest' },
  { relief: arrestSealing, facts: {}, key: 'only-if-not-refiled' },
  { relief: arrestSealing, facts: { outcome: 'not-charged' }, key: 'only-after-time-limit' },
  {
    relief: arrestSealing,
    facts: { level: 'felony', offence: 'pc-459', arrested: { year: 2025 } },
    key: 'felony-may-be-refiled',
  },
])('$key is said with the headline', ({ relief, facts, key }) => {
  expect(reasonsOf(relief, facts)).toContainEqual(
    expect.objectContaining({ key, effect: 'notes', aloud: true }),
  );
});

function reasonsOf(relief: Relief, facts: Partial<Facts>) {
  const plain = usual[relief.id];
  if (plain === undefined) throw new Error('Every relief here has a usual case.');
  return decide(relief, { ...plain, ...facts }, usualDay).reasons;
}
