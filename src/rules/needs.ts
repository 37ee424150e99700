import type { Cite } from './cite.ts';
import { completionOf, isSupervisionRunning, maySupervisionHaveFollowed } from './completion.ts';
import { custodyOf } from './custody.ts';
import type { FactName, Facts } from './facts.ts';
import type { Need, When } from './relief.ts';

/** A row that fires when nobody told us a fact, and the answer turns on it. */
export function need(fact: FactName, cite: Cite, matters: When = always): Need {
  return {
    missing: fact,
    reason: reasons[fact],
    cite,
    when: (facts, today) => facts[fact] === 'unknown' && matters(facts, today),
  };
}

/** What has to be known to say when a sentence served in custody was complete. */
export function needsOfCompletion(cite: Cite, matters: When = always): readonly [Need, Need, Need] {
  const open: When = (facts, today) => matters(facts, today) && !isSupervisionRunning(facts);
  const unsure: When = (facts, today) => open(facts, today) && completionOf(facts, today)?.sure !== true;
  return [
    need('released', cite, (facts, today) => unsure(facts, today) && endsAtRelease(facts)),
    need('supervisedAfter', cite, (facts, today) => unsure(facts, today) && isPrison(facts)),
    need('supervisionEnded', cite, (facts, today) => open(facts, today) && endsWithSupervision(facts)),
  ];
}

function always(): boolean {
  return true;
}

function isPrison(facts: Facts): boolean {
  return custodyOf(facts) === 'state-prison';
}

function endsAtRelease(facts: Facts): boolean {
  return custodyOf(facts) !== undefined && !maySupervisionHaveFollowed(facts);
}

function endsWithSupervision(facts: Facts): boolean {
  return custodyOf(facts) === 'split' || (isPrison(facts) && facts.supervisedAfter === 'yes');
}

const reasons = {
  facingCharges: 'unknown-facing-charges',
  supervision: 'unknown-supervision',
  serving: 'unknown-serving',
  mustRegister: 'unknown-must-register',
  court: 'unknown-court',
  disposition: 'unknown-disposition',
  level: 'unknown-level',
  offence: 'unknown-offence',
  sentence: 'unknown-sentence',
  probation: 'unknown-probation',
  custodyAfterRevocation: 'unknown-custody-after-revocation',
  sentenced: 'unknown-sentenced',
  probationEnds: 'unknown-probation-ends',
  sentenceDone: 'unknown-sentence-done',
  released: 'unknown-released',
  supervisedAfter: 'unknown-supervised-after',
  supervisionEnded: 'unknown-supervision-ended',
  convictedSince: 'unknown-convicted-since',
  felonySince: 'unknown-felony-since',
  seriousOrViolent: 'unknown-serious-or-violent',
  requiredRegistration: 'unknown-required-registration',
  superStrike: 'unknown-super-strike',
  registryTier: 'unknown-registry-tier',
  registeredSince: 'unknown-registered-since',
  county: 'unknown-county',
  outcome: 'unknown-outcome',
  deferredEntry: 'unknown-deferred-entry',
  arrested: 'unknown-arrested',
  evaded: 'unknown-evaded',
  abusePattern: 'unknown-abuse-pattern',
  offenceKnownBy: 'unknown-offence-known-by',
  offended: 'unknown-offended',
  fireCrew: 'unknown-fire-crew',
} as const satisfies Readonly<Record<FactName, string>>;
