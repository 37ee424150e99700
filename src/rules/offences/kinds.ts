import type { Flag, FlagName } from './flags.ts';

/** Kinds of offence a person can pick without knowing a section. Only flags that are not a plain no are named. */
export const kinds = {
  /** VEH 23152 and 23153, every letter of them: VEH 12810(b). */
  dui: { listedIn12810: true, vehicleCode: true, wobbler: 'depends', countyJailFelony: 'depends' },
  /**
   * Hit and run, reckless driving, racing, driving on a suspended license. Nearly all is listed; VEH 14601.4, 23109(b)
   * and 23109(d) are not, so the name alone leaves it open.
   */
  'dangerous-driving': {
    listedIn12810: 'depends',
    trafficInfraction: 'depends',
    vehicleCode: true,
    serious: 'depends',
    wobbler: 'depends',
    reducible17d: 'depends',
    countyJailFelony: 'depends',
  },
  /** Any other driving offence, for example VEH 12500 or 40508. As an infraction it may be an ordinary ticket. */
  'other-driving': {
    trafficInfraction: 'depends',
    vehicleCode: true,
    wobbler: 'depends',
    reducible17d: 'depends',
    countyJailFelony: 'depends',
  },
  /**
   * VEH 2800, 2801, 2803: only an equipment inspection or an unsafe vehicle is within VEH 42002.1. People name evading
   * an officer so too: VEH 2800.2 and 2800.3 are listed in VEH 12810.
   */
  'police-stop-driving': {
    listedIn12810: 'depends',
    within42002_1: 'depends',
    trafficInfraction: 'depends',
    vehicleCode: true,
    wobbler: 'depends',
    countyJailFelony: 'depends',
  },
  /** A ticket for breaking a traffic law. Charged as a misdemeanor it may be anything in the Vehicle Code. */
  'traffic-ticket': {
    listedIn12810: 'depends',
    within42002_1: 'depends',
    trafficInfraction: true,
    vehicleCode: true,
    reducible17d: 'depends',
  },
  /** A sex offence or sexual pictures of a child. Which section it was decides, and a name alone never tells. */
  'sex-offence': {
    listedIn1203_4b: 'depends',
    listedIn1203_4a: 'depends',
    registrable: 'depends',
    sexOffence: true,
    serious: 'depends',
    violent: 'depends',
    superStrike: 'depends',
    wobbler: 'depends',
    fireCrewExcluded: 'depends',
    countyJailFelony: 'depends',
    childOrElder: 'depends',
    noTimeLimit: 'depends',
  },
  /** Neither driving nor a sex offence: what the lists of the law leave open stays open. */
  other: {
    registrable: 'depends',
    serious: 'depends',
    violent: 'depends',
    superStrike: 'depends',
    wobbler: 'depends',
    reducible17d: 'depends',
    prop47: 'depends',
    prop64: 'depends',
    fireCrewExcluded: 'depends',
    countyJailFelony: 'depends',
    domestic: 'depends',
    childOrElder: 'depends',
    noTimeLimit: 'depends',
  },
} as const satisfies Readonly<Record<string, Partial<Record<FlagName, Flag>>>>;
