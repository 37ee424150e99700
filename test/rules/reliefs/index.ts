import type { Casebook } from './casebook.ts';
import { casebook as dismissalAfterProbation } from './pc-1203-4-dismissal.ts';
import { casebook as marijuanaPetition } from './hsc-11361-8-marijuana.ts';
import { casebook as marijuanaAutomatic } from './hsc-11361-9-automatic.ts';
import { casebook as misdemeanorByProposition47 } from './pc-1170-18-prop-47.ts';
import { casebook as section647fDismissal } from './pc-1170-22-hiv.ts';
import { casebook as earlyEndOfProbation } from './pc-1203-3-early-end.ts';
import { casebook as dismissalForFireCrews } from './pc-1203-4b-fire-crew.ts';
import { casebook as dismissalBeforeRealignment } from './pc-1203-42-before-realignment.ts';
import { casebook as reductionToMisdemeanor } from './pc-17-b-reduction.ts';
import { casebook as reductionToInfraction } from './pc-17-d-reduction.ts';
import { casebook as loiteringDismissal } from './pc-653-29-loitering.ts';
import { casebook as automatic } from './pc-1203-425-automatic.ts';
import { casebook as dismissalAfterFelonyCustody } from './pc-1203-41-dismissal.ts';
import { casebook as dismissalWithoutProbation } from './pc-1203-4a-dismissal.ts';

export const casebooks: readonly Casebook[] = [
  dismissalAfterProbation,
  dismissalWithoutProbation,
  dismissalAfterFelonyCustody,
  dismissalForFireCrews,
  marijuanaPetition,
  loiteringDismissal,
  section647fDismissal,
  misdemeanorByProposition47,
  reductionToMisdemeanor,
  reductionToInfraction,
  earlyEndOfProbation,
  dismissalBeforeRealignment,
  automatic,
  marijuanaAutomatic,
];
