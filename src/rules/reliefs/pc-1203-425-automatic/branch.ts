import { custodyOf } from '../../custody.ts';
import type { Facts } from '../../facts.ts';

/** The three kinds of conviction that PEN 1203.425(a)(1)(B)(iv) describes. */
type Branch = 'probation' | 'no-probation' | 'felony-custody';

/** The branch a conviction can fall under; none when too little is known, or when it fits none. */
export function branchOf(facts: Facts): Branch | undefined {
  const { level, sentence } = facts;
  switch (level) {
    case 'infraction':
      return 'no-probation';
    case 'misdemeanor':
      if (sentence === 'jail-or-fine' || sentence === 'county-jail') return 'no-probation';
      return wasProbationClean(facts) ? 'probation' : undefined;
    case 'felony':
      if (sentence === 'jail-or-fine') return 'no-probation';
      if (wasProbationClean(facts)) return 'probation';
      return custodyOf(facts) === undefined ? undefined : 'felony-custody';
    case 'unknown':
      return undefined;
  }
}

/** A felony other than a probation that ended well: the branch of the four years. */
export function isServedFelony(facts: Facts): boolean {
  return branchOf(facts) === 'felony-custody';
}

function wasProbationClean({ sentence, probation }: Facts): boolean {
  return sentence === 'probation' && (probation === 'completed' || probation === 'ended-early');
}
