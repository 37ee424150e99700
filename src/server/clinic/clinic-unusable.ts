/** Something wrong in a clinic's file: what it is about, on which line, and how to mend it. */
export type Mistake = Readonly<{ path: readonly PropertyKey[]; line: number; says: string }>;

/** A file of a clinic that cannot be used: a sentence for each mistake, with its line. */
export class ClinicUnusable extends Error {
  readonly code = 'clinic-unusable';
}
