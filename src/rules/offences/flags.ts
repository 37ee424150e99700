import type { Cite } from '../cite.ts';

/** `depends` when only some of what the name covers is meant; `felony-only` when only a felony conviction is. */
export type Flag = boolean | 'depends' | 'felony-only';

/** What the law turns on about an offence, and where each of it comes from. */
export const flagCites = {
  /** On the list of offences that PEN 1203.4 does not reach. */
  listedIn1203_4b: 'PEN 1203.4(b)',
  /** On the shorter list of PEN 1203.4a: misdemeanor PEN 288(c). */
  listedIn1203_4a: 'PEN 1203.4a(d)',
  /** A driving offence for which dismissal after probation is the judge's choice. */
  listedIn12810: 'VEH 12810',
  /** A misdemeanor about an equipment inspection or an unsafe vehicle. */
  within42002_1: 'VEH 42002.1',
  /** An ordinary traffic ticket, when it is an infraction. */
  trafficInfraction: 'VEH 42001',
  /** Brings a duty to register under PEN 290. */
  registrable: 'PEN 290(c)',
  /** A sex offence: a lawyer looks first, whatever the other flags say. */
  sexOffence: 'PEN 290(c)',
  /** An offence of the Vehicle Code, so that the driving record has a life of its own. */
  vehicleCode: 'VEH 13555',
  /** A serious felony, when the conviction stands as a felony. */
  serious: 'PEN 1192.7(c)',
  /** A violent felony, when the conviction stands as a felony. */
  violent: 'PEN 667.5(c)',
  /** A prior conviction of it shuts out Proposition 47. */
  superStrike: 'PEN 667(e)(2)(C)(iv)',
  /** May be a felony or a misdemeanor. */
  wobbler: 'PEN 17(b)',
  /** A misdemeanor that a judge may make an infraction. */
  reducible17d: 'PEN 17(d)',
  /** Made a misdemeanor in November 2014; `depends` where the value decides. */
  prop47: 'PEN 1170.18(a)',
  /** An old marijuana offence. */
  prop64: 'HSC 11361.8(a)',
  /** Shuts out the relief for fire crews. */
  fireCrewExcluded: 'PEN 1203.4b(a)(1)',
  /** A felony that is served in county jail since October 2011. */
  countyJailFelony: 'PEN 1170(h)',
  /** Against a partner, as the sealing of arrests asks. */
  domestic: 'PEN 851.91(c)(2)',
  /** Against a child or an older person, as the sealing of arrests asks. */
  childOrElder: 'PEN 851.91(c)(2)',
  /** Can be charged at any time. */
  noTimeLimit: 'PEN 799',
} as const satisfies Readonly<Record<string, Cite>>;

export type FlagName = keyof typeof flagCites;

export type OffenceFlags = Readonly<Record<FlagName, Flag>>;

/** What a name alone never decides: only a code section does. */
export const decidedByCode: ReadonlySet<FlagName> = new Set([
  'listedIn1203_4b',
  'listedIn1203_4a',
  'registrable',
  'serious',
  'violent',
  'superStrike',
  'wobbler',
  'fireCrewExcluded',
  'noTimeLimit',
]);
