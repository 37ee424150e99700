import { lacPublicDefender } from './organizations/lac-public-defender.ts';
import { lacLibraryPdClinics } from './organizations/lac-library-pd-clinics.ts';
import { laflaRecordClearing } from './organizations/lafla-record-clearing.ts';
import { nlslaFeel } from './organizations/nlsla-feel.ts';
import { laLawLibrary } from './organizations/la-law-library.ts';
import { lascSelfHelp } from './organizations/lasc-self-help.ts';
import { caCourtsRecordCleaning } from './organizations/ca-courts-record-cleaning.ts';
import { lacOia } from './organizations/lac-oia.ts';
import { ocPublicDefender } from './organizations/oc-public-defender.ts';
import { sbcPublicDefender } from './organizations/sbc-public-defender.ts';
import { la211 } from './organizations/211-la.ts';
import { lawhelpca } from './organizations/lawhelpca.ts';
import type { Organization } from './organization.ts';

/** Every organization, by hand; nothing depends on the order. */
export const organizations = [
  lacPublicDefender,
  lacLibraryPdClinics,
  laflaRecordClearing,
  nlslaFeel,
  laLawLibrary,
  lascSelfHelp,
  caCourtsRecordCleaning,
  lacOia,
  ocPublicDefender,
  sbcPublicDefender,
  la211,
  lawhelpca,
] as const satisfies readonly Organization[];

export { choose, limits } from './choose.ts';
export { mayHelp, type Clinic } from './clinic.ts';
export { countyOf } from './county-of.ts';
export { counties, type County, type Whereabouts } from './counties.ts';
export type { Organization, Phone } from './organization.ts';
export type { Referral } from './referral.ts';
export type { Need, Search } from './search.ts';
