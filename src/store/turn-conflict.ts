/** Somebody else changed what this transaction read; it was rolled back and may be tried again. */
export class TurnConflict extends Error {
  override readonly name = 'TurnConflict';
  readonly code = 'turn-conflict';
}
