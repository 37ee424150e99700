/** `seal-broken`: changed, swapped or cut short. `key-unknown`: sealed with a master key we were not given. */
type SealBrokenCode = 'seal-broken' | 'key-unknown';

/** Something sealed cannot be opened. It says nothing about what was inside or whose it was. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
  readonly code: SealBrokenCode;

  constructor(code: SealBrokenCode, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}
