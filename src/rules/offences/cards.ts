import arson from './cards/arson.json' with { type: 'json' };
import assault from './cards/assault.json' with { type: 'json' };
import burglary from './cards/burglary.json' with { type: 'json' };
import child from './cards/child.json' with { type: 'json' };
import courtOrder from './cards/court-order.json' with { type: 'json' };
import domesticViolence from './cards/domestic-violence.json' with { type: 'json' };
import driving from './cards/driving.json' with { type: 'json' };
import drugPossession from './cards/drug-possession.json' with { type: 'json' };
import drugSale from './cards/drug-sale.json' with { type: 'json' };
import dui from './cards/dui.json' with { type: 'json' };
import elder from './cards/elder.json' with { type: 'json' };
import fraud from './cards/fraud.json' with { type: 'json' };
import gang from './cards/gang.json' with { type: 'json' };
import homicide from './cards/homicide.json' with { type: 'json' };
import immigrationId from './cards/immigration-id.json' with { type: 'json' };
import kidnapping from './cards/kidnapping.json' with { type: 'json' };
import marijuana from './cards/marijuana.json' with { type: 'json' };
import other from './cards/other.json' with { type: 'json' };
import propertyDamage from './cards/property-damage.json' with { type: 'json' };
import publicOrder from './cards/public-order.json' with { type: 'json' };
import resisting from './cards/resisting.json' with { type: 'json' };
import robbery from './cards/robbery.json' with { type: 'json' };
import sex from './cards/sex.json' with { type: 'json' };
import sexWork from './cards/sex-work.json' with { type: 'json' };
import theft from './cards/theft.json' with { type: 'json' };
import threat from './cards/threat.json' with { type: 'json' };
import trespass from './cards/trespass.json' with { type: 'json' };
import weapon from './cards/weapon.json' with { type: 'json' };

/** Every offence we have a card of, by category. One file a category, for a lawyer to read and edit. */
export const cardsByCategory = {
  arson,
  assault,
  burglary,
  child,
  'court-order': courtOrder,
  'domestic-violence': domesticViolence,
  driving,
  'drug-possession': drugPossession,
  'drug-sale': drugSale,
  dui,
  elder,
  fraud,
  gang,
  homicide,
  'immigration-id': immigrationId,
  kidnapping,
  marijuana,
  other,
  'property-damage': propertyDamage,
  'public-order': publicOrder,
  resisting,
  robbery,
  sex,
  'sex-work': sexWork,
  theft,
  threat,
  trespass,
  weapon,
} as const;

export type Category = keyof typeof cardsByCategory;

type Ids<Cards> = Cards extends unknown ? keyof Cards & string : never;

/** Code and section in small letters: `pc-459-5`. An ambiguous section or name has a card too, which asks. */
export type CardId = Ids<(typeof cardsByCategory)[Category]>;
