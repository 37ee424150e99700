/** A lock has a number for a name; who shares one by chance waits for nothing. */
export function lockOf(contact: Uint8Array): string {
  return String(Buffer.from(contact).readBigInt64BE());
}
