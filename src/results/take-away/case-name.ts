import type { CaseFindings, Plan } from '../../rules/index.ts';
import type { Say } from '../say.ts';

/** "Case 2", or "Your case" where there is but one. */
export function caseName({ record }: CaseFindings, { cases }: Plan): Say {
  return cases.length > 1
    ? { key: 'take-away.case', values: { case: record + 1 } }
    : { key: 'take-away.only-case' };
}
