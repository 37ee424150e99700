import type { CaseFindings, Plan } from '../rules/index.ts';
import type { Saying } from './say.ts';

/** "Case 2:", where there is more than one. */
export function caseNumber({ record }: CaseFindings, { cases }: Plan): Saying {
  return cases.length > 1 ? [{ key: 'result.case', values: { case: record + 1 } }] : [];
}
