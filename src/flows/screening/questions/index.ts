import { lang } from './lang.ts';
import { consent } from './consent.ts';
import { declined } from './declined.ts';
import { pending } from './pending.ts';
import { supervision } from './supervision.ts';
import { serving } from './serving.ts';
import { registration } from './registration.ts';
import { caseKind } from './case-kind.ts';
import { forum } from './forum.ts';
import { level } from './level.ts';
import { outcome } from './outcome.ts';
import { deferredEntry } from './deferred-entry.ts';
import { arrested } from './arrested.ts';
import { evaded } from './evaded.ts';
import { abusePattern } from './abuse-pattern.ts';
import { traffic } from './traffic.ts';
import { probation } from './probation.ts';
import { sentence } from './sentence.ts';
import { split } from './split.ts';
import { probationOngoing } from './probation-ongoing.ts';
import { probationEnds } from './probation-ends.ts';
import { probationOutcome } from './probation-outcome.ts';
import { afterRevocation } from './after-revocation.ts';
import { sentenced } from './sentenced.ts';
import { sentenceDone } from './sentence-done.ts';
import { newConviction } from './new-conviction.ts';
import { released } from './released.ts';
import { supervisedAfter } from './supervised-after.ts';
import { supervisionEnded } from './supervision-ended.ts';
import { newFelony } from './new-felony.ts';
import { offence } from './offence.ts';
import { driving } from './driving.ts';
import { whichOffence } from './which-offence.ts';
import { serious } from './serious.ts';
import { requiredRegistration } from './required-registration.ts';
import { fireCrew } from './fire-crew.ts';
import { crimeDate } from './crime-date.ts';
import { superStrike } from './super-strike.ts';
import { whichIsRight } from './which-is-right.ts';
import { review } from './review.ts';
import { unsureOfReview } from './unsure-of-review.ts';
import { fixCase } from './fix-case.ts';
import { fix } from './fix.ts';
import { after } from './after.ts';
import { otherWays } from './other-ways.ts';
import { where } from './where.ts';
import { place } from './place.ts';
import { goodbye } from './goodbye.ts';

/** Every question of the screening, by id. An id keeps its meaning for ever; it is retired, never renamed. */
export const questions = {
  lang,
  consent,
  declined,
  pending,
  supervision,
  serving,
  registration,
  'case-kind': caseKind,
  forum,
  level,
  outcome,
  'deferred-entry': deferredEntry,
  arrested,
  evaded,
  'abuse-pattern': abusePattern,
  traffic,
  probation,
  sentence,
  split,
  'probation-ongoing': probationOngoing,
  'probation-ends': probationEnds,
  'probation-outcome': probationOutcome,
  'after-revocation': afterRevocation,
  sentenced,
  'sentence-done': sentenceDone,
  'new-conviction': newConviction,
  released,
  'supervised-after': supervisedAfter,
  'supervision-ended': supervisionEnded,
  'new-felony': newFelony,
  offence,
  driving,
  'which-offence': whichOffence,
  serious,
  'required-registration': requiredRegistration,
  'fire-crew': fireCrew,
  'crime-date': crimeDate,
  'super-strike': superStrike,
  'which-is-right': whichIsRight,
  review,
  'unsure-of-review': unsureOfReview,
  'fix-case': fixCase,
  fix,
  after,
  'other-ways': otherWays,
  where,
  place,
  goodbye,
} as const;

export type QuestionId = keyof typeof questions;
