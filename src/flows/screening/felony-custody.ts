import type { Case } from '../../rules/index.ts';

type Custody = 'county-jail' | 'split' | 'state-prison';

/** Where a felony was served without probation, or after probation was revoked. */
export function felonyCustodyOf({ sentence, custodyAfterRevocation }: Case): Custody | undefined {
  const served = sentence === 'probation' ? custodyAfterRevocation : sentence;
  return served === 'county-jail' || served === 'split' || served === 'state-prison' ? served : undefined;
}
