import type { Facts } from './facts.ts';
import type { Relief } from './relief.ts';
import { automatic, petitions } from './reliefs/index.ts';

/**
 * The reliefs to look at for a case: every petition that is not known to be out of reach, then automatic relief. An
 * unknown level or sentence leaves several petitions open. When none reaches the case, the first one says why.
 */
export function reliefsFor(facts: Facts, today: string): readonly [Relief, ...Relief[]] {
  const [first, ...others] = petitions.filter((relief) => mayReach(relief, facts, today));
  return [first ?? petitions[0], ...others, automatic];
}

function mayReach({ outOfReach }: Relief, facts: Facts, today: string): boolean {
  return !outOfReach.some(({ when }) => when(facts, today));
}
