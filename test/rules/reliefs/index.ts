import type { Casebook } from './casebook.ts';
import { casebook as dismissalAfterProbation } from './pc-1203-4-dismissal.ts';
import { casebook as automatic } from './pc-1203-425-automatic.ts';
import { casebook as dismissalAfterFelonyCustody } from './pc-1203-41-dismissal.ts';
import { casebook as dismissalWithoutProbation } from './pc-1203-4a-dismissal.ts';
import { casebook as trafficked } from './pc-236-14-trafficking.ts';
import { casebook as abused } from './pc-236-15-violence.ts';
import { casebook as trafficked647b } from './pc-1203-49-survivor.ts';
import { casebook as unfairPlea } from './pc-1473-7-vacate.ts';
import { casebook as veterans } from './pc-1170-9-veterans.ts';
import { casebook as militaryDiversion } from './pc-1001-80-military-diversion.ts';
import { casebook as rehabilitation } from './pc-4852-01-rehabilitation.ts';
import { casebook as pardon } from './pc-4800-pardon.ts';
import { casebook as registry } from './pc-290-5-registry.ts';

export const casebooks: readonly Casebook[] = [
  dismissalAfterProbation,
  dismissalWithoutProbation,
  dismissalAfterFelonyCustody,
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
];
