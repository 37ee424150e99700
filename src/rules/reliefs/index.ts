import type { Relief } from '../relief.ts';
import { dismissalAfterProbation } from './pc-1203-4-dismissal/relief.ts';
import { dismissalWithoutProbation } from './pc-1203-4a-dismissal/relief.ts';
import { dismissalAfterFelonyCustody } from './pc-1203-41-dismissal/relief.ts';
import { dismissalForFireCrews } from './pc-1203-4b-fire-crew/relief.ts';
import { deferredEntryWithdrawal } from './pc-1203-43-deferred-entry/relief.ts';
import { marijuanaPetition } from './hsc-11361-8-marijuana/relief.ts';
import { loiteringDismissal } from './pc-653-29-loitering/relief.ts';
import { section647fDismissal } from './pc-1170-22-hiv/relief.ts';
import { arrestSealing } from './pc-851-91-arrest-sealing/relief.ts';
import { juvenileSealing } from './wic-786-juvenile-sealing/relief.ts';
import { misdemeanorByProposition47 } from './pc-1170-18-prop-47/relief.ts';
import { reductionToMisdemeanor } from './pc-17-b-reduction/relief.ts';
import { reductionToInfraction } from './pc-17-d-reduction/relief.ts';
import { earlyEndOfProbation } from './pc-1203-3-early-end/relief.ts';
import { dismissalBeforeRealignment } from './pc-1203-42-before-realignment/relief.ts';
import { factualInnocence } from './pc-851-8-innocence/relief.ts';
import { diversionSealing } from './pc-1001-diversion-sealing/relief.ts';
import { probationPetition } from './wic-781-2-probation-petition/relief.ts';
import { juvenilePetition } from './wic-781-juvenile-petition/relief.ts';
import { minorSealing } from './pc-1203-45-minor-sealing/relief.ts';
import { vacaturForTrafficked } from './pc-236-14-trafficking/relief.ts';
import { vacaturForAbused } from './pc-236-15-violence/relief.ts';
import { dismissalForTrafficked } from './pc-1203-49-survivor/relief.ts';
import { motionToVacate } from './pc-1473-7-vacate/relief.ts';
import { veteransRelief } from './pc-1170-9-veterans/relief.ts';
import { militaryDiversion } from './pc-1001-80-military-diversion/relief.ts';
import { certificateOfRehabilitation } from './pc-4852-01-rehabilitation/relief.ts';
import { pardon } from './pc-4800-pardon/relief.ts';
import { leavingTheRegistry } from './pc-290-5-registry/relief.ts';
import { automaticRelief } from './pc-1203-425-automatic/relief.ts';
import { marijuanaAutomatic } from './hsc-11361-9-automatic/relief.ts';
import { automaticArrestRelief } from './pc-851-93-automatic-arrest/relief.ts';

/** Every relief, in the order a finding lists them: what clears, what helps beside it, what the state does by itself. */
export const reliefs: readonly [Relief, ...Relief[]] = [
  dismissalAfterProbation,
  dismissalWithoutProbation,
  dismissalAfterFelonyCustody,
  dismissalForFireCrews,
  deferredEntryWithdrawal,
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
  factualInnocence,
  diversionSealing,
  probationPetition,
  juvenilePetition,
  minorSealing,
  vacaturForTrafficked,
  vacaturForAbused,
  dismissalForTrafficked,
  motionToVacate,
  veteransRelief,
  militaryDiversion,
  certificateOfRehabilitation,
  pardon,
  leavingTheRegistry,
  automaticRelief,
  marijuanaAutomatic,
  automaticArrestRelief,
];
