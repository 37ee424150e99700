import type { Heard } from '../heard.ts';
import type { Reading } from '../reading.ts';

/** Nothing to read: no letters, or only pictures and punctuation. A first message of that kind shows no language. */
export function empty({ tokens, question }: Heard): Reading | undefined {
  if (tokens.length > 0) return undefined;
  if (question.kind === 'first-contact') return { kind: 'value', value: { lang: 'both' } };
  return { kind: 'not-understood', reason: 'no-answer' };
}
