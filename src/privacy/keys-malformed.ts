/** A key cannot be used. The sentence says which one and what it must be, never what it was. */
export class KeysMalformed extends Error {
  override readonly name = 'KeysMalformed';
  readonly code = 'keys-malformed';
}
