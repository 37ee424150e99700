import type { CardId, Category } from './cards.ts';
import type { Flag, FlagName } from './flags.ts';

/**
 * A kind of offence a person can pick without knowing a section. It stands for every card it covers, and its flags are
 * theirs taken together: `true` only where all are. `told` is what the pick says by itself, whichever card is meant.
 */
export type Kind = Readonly<{
  categories: readonly Category[];
  /** Cards of other categories that people name so too. */
  also: readonly CardId[];
  /** Cards of these categories that belong to another kind. */
  but: readonly CardId[];
  told: Readonly<Partial<Record<FlagName, Flag>>>;
}>;

/** Nearly all of VEH 12810(a)-(e) that is not about alcohol: hit and run, recklessness, racing, suspension, a death. */
const dangerous = [
  'vc-20001-b-1',
  'vc-20001-b-2',
  'vc-20002',
  'vc-23103',
  'vc-23104',
  'vc-23109-a',
  'vc-23109-b',
  'vc-23109-c',
  'vc-23109-1',
  'vc-23110',
  'vc-38316',
  'vc-14601',
  'vc-14601-1',
  'vc-14601-2',
  'vc-14601-3',
  'vc-14601-4',
  'vc-14601-5',
  'vc-21651-b',
  'vc-22348-b',
  'vc-31602',
] as const satisfies readonly CardId[];

const deaths = [
  'pc-191-5-a',
  'pc-191-5-b',
  'pc-192-c-1',
  'pc-192-c-2',
  'pc-192-c-3',
] as const satisfies readonly CardId[];

/** Only VEH 2800(b) to (d), 2801 and 2803 are within VEH 42002.1; people name evading an officer so too. */
const policeStops = [
  'vc-2800-inspection',
  'vc-2800-order',
  'vc-2801',
  'vc-2803',
  'vc-2800-1',
  'vc-2800-2',
  'vc-2800-3',
  'vc-2800-4',
] as const satisfies readonly CardId[];

/** An offence of the Penal Code among the driving cards: lending a car to a drunk minor. */
const notOfTheVehicleCode = ['pc-193-8'] as const satisfies readonly CardId[];

export const kinds = {
  dui: { categories: ['dui'], also: [], but: [], told: {} },
  'dangerous-driving': { categories: [], also: [...dangerous, ...deaths], but: [], told: {} },
  'police-stop-driving': { categories: [], also: policeStops, but: [], told: {} },
  /** Any other driving offence, for example VEH 12500 or 40508. */
  'other-driving': {
    categories: ['driving'],
    also: [],
    but: [...dangerous, ...policeStops, ...notOfTheVehicleCode],
    told: {},
  },
  /** A ticket for breaking a traffic law. Charged as a misdemeanor it may be anything in the Vehicle Code. */
  'traffic-ticket': {
    categories: ['driving', 'dui'],
    also: [],
    but: notOfTheVehicleCode,
    told: { trafficInfraction: true },
  },
  /** A sex offence or sexual pictures of a child. Which section it was decides, and a name alone never tells. */
  'sex-offence': { categories: ['sex'], also: [], but: [], told: {} },
  /** Neither driving nor a sex offence; somebody with a traffic ticket has been asked before. */
  other: {
    categories: [
      'arson',
      'assault',
      'burglary',
      'child',
      'court-order',
      'domestic-violence',
      'drug-possession',
      'drug-sale',
      'elder',
      'fraud',
      'gang',
      'homicide',
      'immigration-id',
      'kidnapping',
      'marijuana',
      'other',
      'property-damage',
      'public-order',
      'resisting',
      'robbery',
      'sex-work',
      'theft',
      'threat',
      'trespass',
      'weapon',
    ],
    also: notOfTheVehicleCode,
    but: deaths,
    told: { trafficInfraction: false },
  },
} as const satisfies Readonly<Record<string, Kind>>;
