import type { Cite } from './cite.ts';
import type { Circumstance } from './facts.ts';
import type { Row } from './relief.ts';

/** A way that is only looked at when the person says by themself that it may be theirs. Saying nothing changes nothing. */
export function onlyIfSaid(circumstance: Circumstance, cite: Cite): Row {
  return {
    reason: 'opt-in',
    cite,
    when: ({ circumstances }) => !circumstances.includes(circumstance),
  };
}
