import type { County } from './counties.ts';

/** A place that can help with a record; facts only, its words live in `locales/<language>/referrals.json`. */
export type Organization = Readonly<{
  id: string;
  name: string;
  /** Who answers for it: two entries with the same one are never shown together. */
  organization: string;
  kind: Kind;
  /** It does the work, explains it, or helps with something next to it. */
  recordClearing: 'direct' | 'information' | 'adjacent';
  status: 'active' | 'unknown' | 'temporarily-closed' | 'inactive' | 'defunct';
  topics: readonly Topic[];
  audience: readonly Audience[];
  serviceArea: ServiceArea;
  phones: readonly Phone[];
  url: string;
  /** ISO 639 codes; null when nobody knows, which never means English only. */
  languages: readonly string[] | null;
  source: Readonly<{ url: string; seenOn: string }>;
  /** The day a person checked the live facts, by calling or visiting; null until somebody has. */
  verifiedOn: string | null;
  reviewAfterDays: number;
  expiresOn: string | null;
  confidence: 'high' | 'medium' | 'low';
}>;

/** Best first: someone called; the group's own page; the same, years old; news or a partner; two unrelated lists. */
export type Grade = 'verified' | 'official' | 'official-old' | 'reported' | 'index';

/** Whose place decides: where the case was, or where the person lives. */
export type AreaBasis = 'conviction-county' | 'residence' | 'residence-and-conviction' | 'none';

/** No counties means all of the state or the nation. */
export type ServiceArea = Readonly<{
  level: 'city' | 'county' | 'multi-county' | 'state' | 'national';
  basis: AreaBasis;
  counties: readonly County[];
}>;

/** `number` is to dial, `display` is to read. */
export type Phone = Readonly<{
  number: string;
  display: string;
  type: 'voice' | 'text' | 'tty';
  grade: Grade;
}>;

export type Kind =
  | 'public-defender'
  | 'legal-aid'
  | 'law-school-clinic'
  | 'nonprofit'
  | 'clinic-event'
  | 'law-library'
  | 'court-self-help'
  | 'court-filing'
  | 'court-records'
  | 'government'
  | 'network'
  | 'lawyer-referral'
  | 'hotline'
  | 'website'
  | 'tool';

export type Topic =
  | 'conviction-dismissal'
  | 'felony-reduction'
  | 'arrest-sealing'
  | 'juvenile-sealing'
  | 'certificate-of-rehabilitation'
  | 'immigration'
  | 'veterans'
  | 'trafficking-survivors'
  | 'prop47'
  | 'prop64-cannabis'
  | 'employment-rights'
  | 'licensing'
  | 'rap-sheet'
  | 'court-records'
  | 'reentry-services'
  | 'early-termination-probation'
  | 'infractions-citations'
  | 'find-help';

export type Audience =
  | 'general'
  | 'low-income'
  | 'veterans'
  | 'youth'
  | 'unhoused'
  | 'immigrants'
  | 'trafficking-survivors'
  | 'formerly-incarcerated'
  | 'gang-involved';
