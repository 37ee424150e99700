import type { Cite } from '../cite.ts';
import type { Known } from '../known.ts';

/** What the law turns on about an offence; `depends` when only some of what the name covers is meant. */
export type OffenceFlags = Readonly<{
  /** On the list of offences that PEN 1203.4 does not reach. */
  listedIn1203_4b: Flag;
  /** On the shorter list of PEN 1203.4a: misdemeanor PEN 288(c). */
  listedIn1203_4a: Flag;
  /** A driving offence for which dismissal after probation is the judge's choice. */
  listedIn12810: Flag;
  /** A misdemeanor about an equipment inspection or an unsafe vehicle. */
  within42002_1: Flag;
  /** An ordinary traffic ticket, when it is an infraction. */
  trafficInfraction: Flag;
  /** Brings a duty to register under PEN 290. */
  registrable: Flag;
  /** A sex offence: a lawyer looks first, whatever the other flags say. */
  sexOffence: Flag;
  /** An offence of the Vehicle Code, so that the driving record has a life of its own. */
  vehicleCode: Flag;
}>;

export type Flag = boolean | 'depends';

/** Where each flag comes from. */
export const flagCites: Readonly<Record<keyof OffenceFlags, Cite>> = {
  listedIn1203_4b: 'PEN 1203.4(b)',
  listedIn1203_4a: 'PEN 1203.4a(d)',
  listedIn12810: 'VEH 12810',
  within42002_1: 'VEH 42002.1',
  trafficInfraction: 'VEH 42001',
  registrable: 'PEN 290(c)',
  sexOffence: 'PEN 290(c)',
  vehicleCode: 'VEH 13555',
};

const unlisted = {
  listedIn1203_4b: false,
  listedIn1203_4a: false,
  listedIn12810: false,
  within42002_1: false,
  trafficInfraction: false,
  registrable: false,
  sexOffence: false,
  vehicleCode: false,
} as const;

/** An offence that PEN 1203.4(b) names. */
const listedSexOffence = { ...unlisted, listedIn1203_4b: true, registrable: true, sexOffence: true } as const;

/** Kinds of offence the reliefs tell apart. Rules ask a flag, never an id. */
export const offences = {
  /** VEH 23152 and 23153, every letter of them: VEH 12810(b). */
  dui: { ...unlisted, listedIn12810: true, vehicleCode: true },
  /**
   * Hit and run, reckless driving, racing, driving on a suspended license. Nearly all is listed; VEH 14601.4, 23109(b)
   * and 23109(d) are not, so the name alone leaves it open.
   */
  'dangerous-driving': {
    ...unlisted,
    listedIn12810: 'depends',
    trafficInfraction: 'depends',
    vehicleCode: true,
  },
  /** Any other driving offence, for example VEH 12500 or 40508. As an infraction it may be an ordinary ticket. */
  'other-driving': { ...unlisted, trafficInfraction: 'depends', vehicleCode: true },
  /**
   * VEH 2800, 2801, 2803: only an equipment inspection or an unsafe vehicle is within VEH 42002.1. People name evading
   * an officer so too: VEH 2800.2 and 2800.3 are listed in VEH 12810.
   */
  'police-stop-driving': {
    ...unlisted,
    listedIn12810: 'depends',
    within42002_1: 'depends',
    trafficInfraction: 'depends',
    vehicleCode: true,
  },
  /** VEH 2800, 2801, 2803 about an equipment inspection or an unsafe vehicle. */
  'vc-2800-inspection': { ...unlisted, within42002_1: true, vehicleCode: true },
  /** A ticket for breaking a traffic law. Charged as a misdemeanor it may be anything in the Vehicle Code. */
  'traffic-ticket': {
    ...unlisted,
    listedIn12810: 'depends',
    within42002_1: 'depends',
    trafficInfraction: true,
    vehicleCode: true,
  },
  /** A sex offence or sexual pictures of a child. Which section it was decides, and a name alone never tells. */
  'sex-offence': {
    ...unlisted,
    listedIn1203_4b: 'depends',
    listedIn1203_4a: 'depends',
    registrable: 'depends',
    sexOffence: true,
  },
  /** PEN 261.5(d) as a felony; as a misdemeanor it is not listed. It brings registration in few cases, or by order. */
  'pc-261-5-d-felony': { ...listedSexOffence, registrable: 'depends' },
  'pc-286-c': listedSexOffence,
  /** PEN 287(c) and former 288a(c). */
  'pc-287-c': listedSexOffence,
  /** PEN 288(a) and (b). */
  'pc-288': listedSexOffence,
  'pc-288-c': { ...listedSexOffence, listedIn1203_4a: true },
  'pc-288-5': listedSexOffence,
  'pc-289-j': listedSexOffence,
  /** PEN 311.1, 311.2, 311.3 and 311.11. Parts of 311.2 bring no registration. */
  'pc-311': { ...listedSexOffence, registrable: 'depends' },
  /** Neither driving nor a sex offence. A few such offences, such as some kidnappings, do bring registration. */
  other: { ...unlisted, registrable: 'depends' },
} as const satisfies Readonly<Record<string, OffenceFlags>>;

export type OffenceId = keyof typeof offences;

/** One flag of an offence; unknown when the offence is. */
export function flagOf(offence: OffenceId | 'unknown', flag: keyof OffenceFlags): Known<Flag> {
  return offence === 'unknown' ? 'unknown' : offences[offence][flag];
}

/** True as well when only some of what the name covers is meant: for rows that take the weaker standing. */
export function mayBe(offence: OffenceId | 'unknown', flag: keyof OffenceFlags): boolean {
  const value = flagOf(offence, flag);
  return value === true || value === 'depends';
}
