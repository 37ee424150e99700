import type { Help } from '../../referrals/index.ts';
import type { Case, Plan } from '../../rules/index.ts';
import type { Saying } from '../say.ts';

/** All that the paper is made from. */
export type ToTakeAway = Readonly<{
  plan: Plan;
  /** The cases as they were told, in the order of the plan. */
  records: readonly Case[];
  /** What was told, a line each, as it may be read back: of the person, and of each case. */
  told: Readonly<{ person: Saying; cases: readonly Saying[] }>;
  /** Papers of these cases go to a court of Los Angeles County. */
  isLosAngeles: boolean;
  help: Help;
  /** Somebody has to look up who defends people in the county of the case. */
  lacksDefender: boolean;
}>;
