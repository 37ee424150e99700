import type { Facts } from './facts.ts';
import { fires, type Relief } from './relief.ts';
import { reliefs } from './reliefs/index.ts';

/**
 * The reliefs to look at for a case: every one that is not known to be out of reach. An unknown court, level or sentence
 * leaves several open. When none reaches the case, the first one says why.
 */
export function reliefsFor(facts: Facts, today: string): readonly [Relief, ...Relief[]] {
  const [first, ...others] = reliefs.filter((relief) => mayReach(relief, facts, today));
  return [first ?? reliefs[0], ...others];
}

function mayReach({ outOfReach }: Relief, facts: Facts, today: string): boolean {
  return !outOfReach.some((row) => fires(row, facts, today));
}
