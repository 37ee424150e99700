import type { Doubt } from './doubt.ts';
import type { FactName, Known, Person } from './facts.ts';
import type { ReliefId } from './reliefs/relief-id.ts';

/** Where a relief stands for this person; never "eligible", never a promise. */
export type Standing =
  'by-right' | 'judge-decides' | 'later' | 'maybe-automatic' | 'not-this-law' | 'lawyer' | 'need-record';

/** How a row moved the standing. */
export type Effect = 'reaches' | 'bars' | 'lawyer' | 'waits' | 'needs' | 'discretion' | 'grants' | 'notes';

/** The first day to ask; `on-or-after` when the dates we were told are not exact. */
export type EligibleFrom = Readonly<{ date: string; precision: 'exact' | 'on-or-after' }>;

/** A row that decided something. `key` names its sentence in `locales/<language>/reasons.json`. */
export type Reason = Readonly<{
  key: string;
  effect: Effect;
  cite: string;
  until?: EligibleFrom;
  /** The standing holds, and a lawyer should see the case too. */
  lawyerToo?: true;
  /** Has to be said together with the headline. */
  aloud?: true;
  /** The question the statutes leave open here; the standing holds the cautious answer. */
  doubt?: Doubt;
  /** The cases, by their position in the input from 0, that this one has to wait for. */
  blockedBy?: readonly number[];
  /** The cases, by position, that show what this row says, whether the person said it or not. */
  shownBy?: readonly number[];
}>;

/** A court or state form, and the items to tick on it. */
export type Form = Readonly<{ id: string; items?: readonly string[] }>;

export type Finding = Readonly<{
  relief: ReliefId;
  standing: Standing;
  reasons: readonly Reason[];
  eligibleFrom?: EligibleFrom;
  missing: readonly FactName[];
  forms: readonly Form[];
  cites: readonly string[];
  /** The day a person last checked this relief against its sources. */
  checked: string;
}>;

/** Cases of one county, in the order in which to deal with them. */
export type CountyPlan = Readonly<{ county: Known<string>; records: readonly number[] }>;

export type CaseFindings = Readonly<{
  /** Position of the case in the input, from 0. */
  record: number;
  headline: Finding;
  /** Every relief looked at, in a fixed order, the headline's among them. */
  findings: readonly Finding[];
}>;

/** The topics a plan always warns of, in the words that fit its cases. */
export type Caution =
  | 'information-not-advice'
  | 'immigration'
  | 'immigration-plea'
  | 'immigration-juvenile'
  | 'immigration-no-dismissal'
  | 'guns'
  | 'disclosure'
  | 'disclosure-stays'
  | 'disclosure-plea'
  | 'disclosure-juvenile'
  | 'disclosure-no-conviction'
  | 'check-state-record'
  | 'check-state-record-open-case'
  | 'check-county-record'
  | 'check-court-record'
  | 'check-record-open-case';

export type Plan = Readonly<{
  today: string;
  /** The oldest date on which one of the reliefs was checked. */
  lawChecked: string;
  cases: readonly CaseFindings[];
  /** As it was told: nobody who may have a warrant should go and give fingerprints. */
  facingCharges: Person['facingCharges'];
  /** What to deal with first, by county; in a county a case comes after those that block it. */
  order: readonly CountyPlan[];
  /** Each topic once: information, immigration, guns, what to tell, and the record to look at. */
  cautions: readonly Caution[];
}>;
