/** Another turn of the same conversation was kept meanwhile; this one was rolled back and may be taken again. */
export class TurnConflict extends Error {
  override readonly name = 'TurnConflict';
  readonly code = 'turn-conflict';
}
