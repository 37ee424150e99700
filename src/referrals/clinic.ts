import type { County } from './counties.ts';
import type { Phone } from './organization.ts';
import { reach } from './reach.ts';
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

/** A text somebody has written in each language. */
type InEach = Readonly<{ en: string; es: string }>;

/** Whether the clinic may help with a case or at a home there. */
export function mayHelp({ counties }: Clinic, search: Pick<Search, 'caseCounty' | 'homeCounty'>): boolean {
  return reach({ level: 'multi-county', basis: 'none', counties }, search) !== 'outside';
}
