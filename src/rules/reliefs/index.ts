import type { Relief } from '../relief.ts';
import { dismissalAfterProbation } from './pc-1203-4-dismissal/relief.ts';
import { dismissalWithoutProbation } from './pc-1203-4a-dismissal/relief.ts';
import { dismissalAfterFelonyCustody } from './pc-1203-41-dismissal/relief.ts';
import { automaticRelief } from './pc-1203-425-automatic/relief.ts';

/** What a person asks a judge for, in the order a finding lists them. */
export const petitions = [
  dismissalAfterProbation,
  dismissalWithoutProbation,
  dismissalAfterFelonyCustody,
] as const satisfies readonly Relief[];

/** What the state does without being asked: shown beside a petition, never instead of it. */
export const automatic: Relief = automaticRelief;

export const reliefs: readonly Relief[] = [...petitions, automatic];
