import type { Heard } from '../heard.ts';
import type { Reading } from '../reading.ts';

/** Nothing to read: no letters, or only pictures and punctuation. */
export function empty({ tokens }: Heard): Reading | undefined {
  return tokens.length === 0 ? { kind: 'not-understood', reason: 'no-answer' } : undefined;
}
