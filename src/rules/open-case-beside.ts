import type { Cite } from './cite.ts';
import type { Note } from './relief.ts';

/** Where the section names no open case as a bar: the standing holds, and nobody files beside one without a lawyer. */
export function openCaseBeside(cite: Cite): Note {
  return {
    reason: 'open-case-no-bar',
    cite,
    lawyerToo: true,
    beside: ['by-right', 'judge-decides', 'need-record', 'lawyer', 'maybe-automatic'],
    when: ({ facingCharges }) => facingCharges === 'yes',
  };
}
