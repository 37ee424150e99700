import type { Clinic } from './clinic.ts';
import type { Directory } from './directory.ts';

/** Who there is to help: everybody in the directory, and the clinic that runs the service when one put its name here. */
export type Helpers = Readonly<{ directory: Directory; clinic?: Clinic | undefined }>;
