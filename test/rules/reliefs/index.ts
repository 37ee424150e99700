import type { Casebook } from './casebook.ts';
import { casebook as dismissalAfterProbation } from './pc-1203-4-dismissal.ts';
import { casebook as dismissalWithoutProbation } from './pc-1203-4a-dismissal.ts';
import { casebook as dismissalAfterFelonyCustody } from './pc-1203-41-dismissal.ts';
import { casebook as dismissalForFireCrews } from './pc-1203-4b-fire-crew.ts';
import { casebook as deferredEntry } from './pc-1203-43-deferred-entry.ts';
import { casebook as marijuanaPetition } from './hsc-11361-8-marijuana.ts';
import { casebook as loiteringDismissal } from './pc-653-29-loitering.ts';
import { casebook as section647fDismissal } from './pc-1170-22-hiv.ts';
import { casebook as arrestSealing } from './pc-851-91-arrest-sealing.ts';
import { casebook as juvenileSealing } from './wic-786-juvenile-sealing.ts';
import { casebook as misdemeanorByProposition47 } from './pc-1170-18-prop-47.ts';
import { casebook as reductionToMisdemeanor } from './pc-17-b-reduction.ts';
import { casebook as reductionToInfraction } from './pc-17-d-reduction.ts';
import { casebook as earlyEndOfProbation } from './pc-1203-3-early-end.ts';
import { casebook as dismissalBeforeRealignment } from './pc-1203-42-before-realignment.ts';
import { casebook as innocence } from './pc-851-8-innocence.ts';
import { casebook as diversionSealing } from './pc-1001-diversion-sealing.ts';
import { casebook as probationPetition } from './wic-781-2-probation-petition.ts';
import { casebook as juvenilePetition } from './wic-781-juvenile-petition.ts';
import { casebook as minorSealing } from './pc-1203-45-minor-sealing.ts';
import { casebook as trafficked } from './pc-236-14-trafficking.ts';
import { casebook as abused } from './pc-236-15-violence.ts';
import { casebook as trafficked647b } from './pc-1203-49-survivor.ts';
import { casebook as unfairPlea } from './pc-1473-7-vacate.ts';
import { casebook as veterans } from './pc-1170-9-veterans.ts';
import { casebook as militaryDiversion } from './pc-1001-80-military-diversion.ts';
import { casebook as rehabilitation } from './pc-4852-01-rehabilitation.ts';
import { casebook as pardon } from './pc-4800-pardon.ts';
import { casebook as registry } from './pc-290-5-registry.ts';
import { casebook as automatic } from './pc-1203-425-automatic.ts';
import { casebook as marijuanaAutomatic } from './hsc-11361-9-automatic.ts';
import { casebook as automaticArrest } from './pc-851-93-automatic-arrest.ts';

export const casebooks: readonly Casebook[] = [
  dismissalAfterProbation,
  dismissalWithoutProbation,
  dismissalAfterFelonyCustody,
  dismissalForFireCrews,
  deferredEntry,
  marijuanaPetition,
  loiteringDismissal,
  section647fDismissal,
  arrestSealing,
  juvenileSealing,
  misdemeanorByProposition47,
  reductionToMisdemeanor,
  reductionToInfraction,
  earlyEndOfProbation,
  dismissalBeforeRealignment,
  innocence,
  diversionSealing,
  probationPetition,
  juvenilePetition,
  minorSealing,
  trafficked,
  abused,
  trafficked647b,
  unfairPlea,
  veterans,
  militaryDiversion,
  rehabilitation,
  pardon,
  registry,
  automatic,
  marijuanaAutomatic,
  automaticArrest,
];
