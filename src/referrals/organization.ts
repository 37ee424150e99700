import type { County } from './counties.ts';
import type { Point } from './miles.ts';

/** A place that can help with a record: what may be shown of it, and what choosing goes by. */
export type Organization = Readonly<{
  id: string;
  name: string;
  /** Who answers for it: two entries with the same one are never shown together. */
  organization: string;
  kind: Kind;
  recordClearing: RecordClearing;
  status: Status;
  /** A line that finds help for anybody in its area, and hardly changes: one of these ends every list. */
  takesEverybody: boolean;
  confidence: Confidence;
  summary: InEach;
  cost: InEach;
  access: InEach & Readonly<{ modes: readonly Mode[] }>;
  topics: readonly Topic[];
  audience: readonly Audience[];
  serviceArea: ServiceArea;
  phones: readonly Phone[];
  url: string;
  /** ISO 639 codes; null when nobody knows, which never means English only. */
  languages: readonly string[] | null;
  /** Where it may be visited, as far as that can be put on a map. */
  offices: readonly Point[];
  source: Readonly<{ url: string; seenOn: string }>;
  /** The day a person checked the live facts, by calling or visiting; null until somebody has. */
  verifiedOn: string | null;
  reviewAfterDays: number;
  expiresOn: string | null;
}>;

/** A sentence in every language we speak. */
export type InEach = Readonly<{ en: string; es: string }>;

/** No counties means all of California. Of a county in `onlyCities` it takes those cities alone. */
export type ServiceArea = Readonly<{
  basis: AreaBasis;
  counties: readonly County[];
  onlyCities?: Readonly<Partial<Record<County, readonly string[]>>>;
}>;

/** `number` is to dial, `display` is to read. */
export type Phone = Readonly<{
  number: string;
  display: string;
  type: (typeof phoneTypes)[number];
  grade: (typeof grades)[number];
}>;

/** It does the work, explains it, or helps with something next to it: what is most direct comes first. */
export const recordClearings = ['direct', 'information', 'adjacent'] as const;
export type RecordClearing = (typeof recordClearings)[number];

export const statuses = ['active', 'unknown', 'temporarily-closed', 'inactive', 'defunct'] as const;
export type Status = (typeof statuses)[number];

export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/** Best first: someone called; the group's own page; the same, years old; news or a partner; two unrelated lists. */
export const grades = ['verified', 'official', 'official-old', 'reported', 'index'] as const;

/** Whose county decides: of the case, of the home, of both, or of either. */
export const areaBases = ['case', 'home', 'case-and-home', 'either'] as const;
export type AreaBasis = (typeof areaBases)[number];

export const phoneTypes = ['voice', 'text', 'tty'] as const;

/** Who can take the case comes before who can only explain it. */
export const kinds = [
  'public-defender',
  'legal-aid',
  'law-school-clinic',
  'nonprofit',
  'clinic-event',
  'law-library',
  'court-self-help',
  'court-filing',
  'court-records',
  'government',
  'network',
  'lawyer-referral',
  'hotline',
  'website',
  'tool',
] as const;
export type Kind = (typeof kinds)[number];

export const modes = [
  'walk-in',
  'appointment',
  'phone',
  'text',
  'online',
  'online-chat',
  'mail',
  'event',
  'clinic',
  'referral',
] as const;
export type Mode = (typeof modes)[number];

export const topics = [
  'conviction-dismissal',
  'felony-reduction',
  'arrest-sealing',
  'juvenile-sealing',
  'certificate-of-rehabilitation',
  'immigration',
  'veterans',
  'trafficking-survivors',
  'prop47',
  'prop64-cannabis',
  'employment-rights',
  'licensing',
  'rap-sheet',
  'court-records',
  'reentry-services',
  'early-termination-probation',
  'infractions-citations',
  'find-help',
] as const;
export type Topic = (typeof topics)[number];

export const audiences = [
  'general',
  'low-income',
  'veterans',
  'youth',
  'unhoused',
  'immigrants',
  'trafficking-survivors',
  'formerly-incarcerated',
  'gang-involved',
] as const;
export type Audience = (typeof audiences)[number];
