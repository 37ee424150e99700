/**
 * The law, alone: from what a person told us to where each way to clear a record stands. It imports nothing else of
 * this project, reads no clock, and can serve any front end.
 *
 * `assess(person, records, today)` answers for all cases at once. A fact nobody told is `'unknown'`, never left out:
 * start from `unknownPerson` and `unknownCase`. Days go in as partial dates and come out as ISO dates. Reasons are keys
 * of `locales/<language>/reasons.json`; citations read `PEN 1203.4(a)(1)`.
 */
export { assess } from './assess.ts';
export { feeWaiver } from './courts/fees.ts';
export { notice } from './courts/filing.ts';
export { formEdition, formKey } from './courts/forms.ts';
export { courtFacts } from './courts/index.ts';
export { claimOfError, stateRecord } from './courts/record.ts';
export { felonyCustodyOf } from './custody.ts';
export { unknownCase, unknownPerson } from './facts.ts';
export { findOffence } from './offences/find.ts';
export { cards, isCard, offences } from './offences/index.ts';
export type { Card, CardId, Category } from './offences/index.ts';
export { seriousOrViolentOf } from './serious-or-violent.ts';
export { staleReliefs } from './stale.ts';
export type { PartialDate } from './dates/partial-date.ts';
export type { Case, Circumstance, FactName, Facts, Known, Person, YesNo } from './facts.ts';
export type {
  CaseFindings,
  CountyPlan,
  Caution,
  Effect,
  EligibleFrom,
  Finding,
  Form,
  Plan,
  Reason,
  Standing,
} from './finding.ts';
export type { OffenceId } from './offences/index.ts';
export type { ReliefId } from './reliefs/relief-id.ts';
