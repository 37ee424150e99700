import type { Casebook } from './casebook.ts';
import { casebook as dismissalAfterProbation } from './pc-1203-4-dismissal.ts';
import { casebook as automatic } from './pc-1203-425-automatic.ts';
import { casebook as dismissalAfterFelonyCustody } from './pc-1203-41-dismissal.ts';
import { casebook as dismissalWithoutProbation } from './pc-1203-4a-dismissal.ts';

export const casebooks: readonly Casebook[] = [
  dismissalAfterProbation,
  dismissalWithoutProbation,
  dismissalAfterFelonyCustody,
  automatic,
];
