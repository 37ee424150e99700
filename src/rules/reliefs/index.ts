import type { Relief } from '../relief.ts';
import { dismissalAfterProbation } from './pc-1203-4-dismissal/relief.ts';
import { dismissalWithoutProbation } from './pc-1203-4a-dismissal/relief.ts';
import { dismissalAfterFelonyCustody } from './pc-1203-41-dismissal/relief.ts';
import { dismissalForFireCrews } from './pc-1203-4b-fire-crew/relief.ts';
import { marijuanaPetition } from './hsc-11361-8-marijuana/relief.ts';
import { loiteringDismissal } from './pc-653-29-loitering/relief.ts';
import { section647fDismissal } from './pc-1170-22-hiv/relief.ts';
import { misdemeanorByProposition47 } from './pc-1170-18-prop-47/relief.ts';
import { reductionToMisdemeanor } from './pc-17-b-reduction/relief.ts';
import { reductionToInfraction } from './pc-17-d-reduction/relief.ts';
import { earlyEndOfProbation } from './pc-1203-3-early-end/relief.ts';
import { dismissalBeforeRealignment } from './pc-1203-42-before-realignment/relief.ts';
import { automaticRelief } from './pc-1203-425-automatic/relief.ts';
import { marijuanaAutomatic } from './hsc-11361-9-automatic/relief.ts';

/** Every relief, in the order a finding lists them: what clears, what helps beside it, what the state does by itself. */
export const reliefs: readonly [Relief, ...Relief[]] = [
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
  automaticRelief,
  marijuanaAutomatic,
];
