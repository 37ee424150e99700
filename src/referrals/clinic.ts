import { homeGround } from './counties.ts';
import type { County, Whereabouts } from './counties.ts';
import type { InEach, Phone } from './organization.ts';
import type { Search } from './search.ts';

/** The clinic that runs this service: who it is, and where it helps. */
export type Clinic = Readonly<{
  name: string;
  phone: Phone;
  hours: InEach;
  /** A sentence of its own for whoever begins; it never takes the place of ours. */
  greeting?: InEach | undefined;
  website: string;
  /** ISO 639 codes of what is spoken there; none when nobody has said. */
  languages: readonly string[];
  /** None means all of California. */
  counties: readonly County[];
}>;

type Places = Pick<Search, 'caseCounty' | 'homeCounty'>;

/**
 * Whether the clinic may help with a case or at a home there. Who has named no county writes to this clinic, and so is
 * most likely near it.
 */
export function mayHelp({ counties }: Clinic, { caseCounty, homeCounty }: Places): boolean {
  if (counties.length === 0) return true;
  const named = [caseCounty, homeCounty].filter(isNamed).flat();
  if (named.length > 0) return named.some((county) => counties.includes(county));
  return caseCounty !== 'elsewhere' || counties.some((county) => county !== homeGround);
}

/** A case elsewhere in the state may be anywhere but here. */
function isNamed(place: Whereabouts): place is Exclude<Whereabouts, 'elsewhere' | 'unknown'> {
  return place !== 'elsewhere' && place !== 'unknown';
}
