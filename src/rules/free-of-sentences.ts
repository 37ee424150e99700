import type { Cite } from './cite.ts';
import * as gates from './gates.ts';
import type { Wait } from './relief.ts';

/** For a section that asks that everything is over and names no kind of supervision by itself: any of it is a wait. */
export function freeOfSentences(cite: Cite): readonly [Wait, Wait, Wait] {
  return [
    gates.servingSentence(cite),
    { ...gates.onProbation(cite), when: ({ supervision }) => supervision === 'probation' },
    { reason: 'supervision-first', cite, when: ({ supervision }) => supervision === 'after-custody' },
  ];
}
