import type { PartialDate } from './dates/partial-date.ts';
import type { Known } from './known.ts';
import type { OffenceId } from './offences/offence-id.ts';

export type { Known } from './known.ts';

export type YesNo = 'yes' | 'no';

/** What a person may say about themself when a way is only theirs. Never asked for, never needed, never kept. */
export type Circumstance = 'survivor' | 'military' | 'unfair-plea' | 'under-18';

/** What is true of the person today, whichever case it comes from. */
export type Person = Readonly<{
  /** An open case, an open warrant, or an unfinished diversion program. */
  facingCharges: Known<YesNo>;
  /** `after-custody` is parole, mandatory supervision or post-release community supervision. */
  supervision: Known<'none' | 'probation' | 'after-custody'>;
  /** In jail or prison, on house arrest or on work release today. */
  serving: Known<YesNo>;
  /** Has to register under PEN 290 today, for any case. Unknown is a matter for a lawyer. */
  mustRegister: Known<YesNo>;
  /** Any conviction on the list of PEN 667(e)(2)(C)(iv), or one that required registration under PEN 290(c). */
  superStrike: Known<YesNo>;
  /** The tier of the registry under PEN 290(d), as the Department of Justice gave it. */
  registryTier: Known<'one' | 'two' | 'three'>;
  /** The day the duty to register began. */
  registeredSince: Known<PartialDate>;
  /** Opt-in: what is not named here is not known and not asked. */
  circumstances: readonly Circumstance[];
}>;

/**
 * One court case, as the person remembers it. A date is when the thing happened, to the precision we were told; all but
 * `probationEnds` lie in the past.
 */
export type Case = Readonly<{
  /** `elsewhere` is one of the last four, and nobody remembers which. */
  court: Known<'california' | 'juvenile' | 'elsewhere' | 'federal' | 'other-state' | 'military' | 'tribal'>;
  /** The county of the case, in kebab-case: `los-angeles`. The same law everywhere; papers go to that county. */
  county: Known<string>;
  disposition: Known<'conviction' | 'no-conviction'>;
  /** How a case without a conviction ended; `diversion` is finished, `overturned` a conviction that was reversed or vacated. */
  outcome: Known<'not-charged' | 'dismissed' | 'acquitted' | 'diversion' | 'overturned'>;
  /** In the diversion program the person pleaded guilty first: deferred entry of judgment under former PEN 1000. */
  deferredEntry: Known<YesNo>;
  /** The day of the arrest. */
  arrested: Known<PartialDate>;
  /** The person left or hid, or gave another name, to avoid the case. */
  evaded: Known<YesNo>;
  /** Several arrests or convictions for hurting a partner, a child or an older person, as PEN 851.91(c)(2) counts them. */
  abusePattern: Known<YesNo>;
  level: Known<'infraction' | 'misdemeanor' | 'felony'>;
  offence: Known<OffenceId>;
  /** How the offence was found: its code section, or its everyday name, which decides less. */
  offenceKnownBy: Known<'code' | 'name'>;
  /** The day of the offence itself. */
  offended: Known<PartialDate>;
  /**
   * What the judge ordered at sentencing: `jail-or-fine` is no probation and no felony custody;
   * `county-jail` is a felony served in county jail (PEN 1170(h)), `split` when supervision followed it. Ordinary jail
   * is easily told as `county-jail`: before October 2011 it always was, and a short term may be.
   * For a misdemeanor `county-jail` says no more than `jail-or-fine`.
   */
  sentence: Known<'probation' | 'jail-or-fine' | 'county-jail' | 'split' | 'state-prison'>;
  /** How probation ended; `violated` is finished in spite of a violation, `revoked` ended in custody. */
  probation: Known<'completed' | 'ended-early' | 'violated' | 'revoked' | 'ongoing'>;
  /** Where a revoked probation was served out. */
  custodyAfterRevocation: Known<'jail' | 'county-jail' | 'split' | 'state-prison'>;
  /** The day judgment was pronounced. */
  sentenced: Known<PartialDate>;
  /** When a probation that is still going on will end. */
  probationEnds: Known<PartialDate>;
  /** The jail, classes and work that the judge ordered are done. Money is not asked: unpaid restitution never counts. */
  sentenceDone: Known<YesNo>;
  /** The end of the custody of this case. */
  released: Known<PartialDate>;
  /** Parole, mandatory supervision or post-release supervision followed the custody of this case. */
  supervisedAfter: Known<YesNo>;
  supervisionEnded: Known<PartialDate>;
  /** Any new conviction since this one. */
  convictedSince: Known<YesNo>;
  /** A new felony conviction since this sentence was complete. */
  felonySince: Known<YesNo>;
  /** The conviction is for a serious (PEN 1192.7(c)) or violent (PEN 667.5(c)) felony. */
  seriousOrViolent: Known<YesNo>;
  /** This conviction required registration under PEN 290, whether the duty goes on today or not. Asked, never inferred. */
  requiredRegistration: Known<YesNo>;
  /** Worked on a fire crew, a county hand crew or at an institutional firehouse while in custody for this case. */
  fireCrew: Known<YesNo>;
}>;

/** What the person's other cases say about this one. Nobody is asked it: `whole-record.ts` sees it. */
export type FromOtherCases = Readonly<{
  /** The last day of a probation in another case that goes on for longer than any in this one. */
  otherProbationEnds?: Known<PartialDate>;
}>;

/** All that is known, side by side: what the predicates of the reliefs read. */
export type Facts = Person & Case & FromOtherCases;

export const unknownPerson: Person = {
  facingCharges: 'unknown',
  supervision: 'unknown',
  serving: 'unknown',
  mustRegister: 'unknown',
  superStrike: 'unknown',
  registryTier: 'unknown',
  registeredSince: 'unknown',
  circumstances: [],
};

export const unknownCase: Case = {
  court: 'unknown',
  county: 'unknown',
  disposition: 'unknown',
  outcome: 'unknown',
  deferredEntry: 'unknown',
  arrested: 'unknown',
  evaded: 'unknown',
  abusePattern: 'unknown',
  level: 'unknown',
  offence: 'unknown',
  offenceKnownBy: 'unknown',
  offended: 'unknown',
  sentence: 'unknown',
  probation: 'unknown',
  custodyAfterRevocation: 'unknown',
  sentenced: 'unknown',
  probationEnds: 'unknown',
  sentenceDone: 'unknown',
  released: 'unknown',
  supervisedAfter: 'unknown',
  supervisionEnded: 'unknown',
  convictedSince: 'unknown',
  felonySince: 'unknown',
  seriousOrViolent: 'unknown',
  requiredRegistration: 'unknown',
  fireCrew: 'unknown',
};

/** A fact that can be missing. */
export type FactName = Exclude<keyof Person, 'circumstances'> | keyof Case;
