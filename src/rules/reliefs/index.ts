import type { Relief } from '../relief.ts';
import { dismissalAfterProbation } from './pc-1203-4-dismissal/relief.ts';
import { dismissalWithoutProbation } from './pc-1203-4a-dismissal/relief.ts';
import { dismissalAfterFelonyCustody } from './pc-1203-41-dismissal/relief.ts';
import { automaticRelief } from './pc-1203-425-automatic/relief.ts';

/** Every relief, in the order a finding lists them: what clears, what helps beside it, what the state does by itself. */
export const reliefs: readonly [Relief, ...Relief[]] = [
  dismissalAfterProbation,
  dismissalWithoutProbation,
  dismissalAfterFelonyCustody,
  automaticRelief,
];
