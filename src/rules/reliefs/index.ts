import type { Relief } from '../relief.ts';
import { dismissalAfterProbation } from './pc-1203-4-dismissal/relief.ts';
import { dismissalWithoutProbation } from './pc-1203-4a-dismissal/relief.ts';
import { dismissalAfterFelonyCustody } from './pc-1203-41-dismissal/relief.ts';
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

/** Every relief, in the order a finding lists them: what clears, what helps beside it, what the state does by itself. */
export const reliefs: readonly [Relief, ...Relief[]] = [
  dismissalAfterProbation,
  dismissalWithoutProbation,
  dismissalAfterFelonyCustody,
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
];
