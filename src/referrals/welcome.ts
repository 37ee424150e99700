import type { Audience, Organization } from './organization.ts';
import type { Need } from './search.ts';

/** Whether an organization is for everybody, for people who need just this, or for others only. */
type Welcome = 'special' | 'everybody' | 'others';

export function welcome({ audience }: Organization, needs: readonly Need[]): Welcome {
  if (audience.includes('general')) return 'everybody';
  const special = audience.filter((group) => group !== 'low-income');
  if (special.length === 0) return 'everybody';
  return needs.some((need) => special.some((group) => group === groupOf(need))) ? 'special' : 'others';
}

/** Two subjects are also the name of a group under another word. */
function groupOf(need: Need): Need {
  const groups: Partial<Record<Need, Audience>> = { immigration: 'immigrants', 'juvenile-sealing': 'youth' };
  return groups[need] ?? need;
}
