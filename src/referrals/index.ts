export { choose, chooseImmigration, limits } from './choose.ts';
export { countyOf, homeOf, isInCalifornia } from './county-of.ts';
export type { County, Whereabouts } from './counties.ts';
export type { Directory } from './directory.ts';
export type { InEach, Organization, Phone } from './organization.ts';
export type { Referral } from './referral.ts';
export type { Need, Search } from './search.ts';
