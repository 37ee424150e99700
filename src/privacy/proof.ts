import { createHmac, timingSafeEqual } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** What a row says that leads somewhere, in the order of its columns. */
type Columns = readonly (string | number | Uint8Array)[];

/** Kept beside a row that leads from one person's rows to another's: whoever has no pepper cannot lead it elsewhere. */
export function proofOf(pepper: KeyObject, ...columns: Columns): Uint8Array {
  const written = columns.map((column) =>
    column instanceof Uint8Array ? Buffer.from(column).toString('hex') : column,
  );
  return createHmac('sha256', pepper)
    .update(JSON.stringify(['proof', ...written]))
    .digest();
}

/** True when the row still says what it said when its proof was made. */
export function isProven(pepper: KeyObject, proof: Uint8Array, ...columns: Columns): boolean {
  const due = proofOf(pepper, ...columns);
  return proof.length === due.length && timingSafeEqual(proof, due);
}
