/** A file of a clinic that cannot be used: a sentence for each mistake, with its line. */
export class ClinicUnusable extends Error {
  readonly code = 'clinic-unusable';
}
