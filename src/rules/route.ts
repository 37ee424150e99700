import type { Facts } from './facts.ts';
import { fires, type Relief } from './relief.ts';
import { reliefs } from './reliefs/index.ts';

/**
 * The reliefs to look at for a case: every one that is not known to be out of reach. An unknown court, level or sentence
 * leaves several open.
 */
export function reliefsFor(facts: Facts, today: string): readonly Relief[] {
  return reliefs.filter(({ outOfReach }) => !outOfReach.some((row) => fires(row, facts, today)));
}
