import { formsFor } from '../../../src/rules/forms.ts';
import type { Standing } from '../../../src/rules/index.ts';
import type { Relief } from '../../../src/rules/relief.ts';

export type PapersFor = Readonly<{ standing: Standing; forms: readonly string[] }>;

/** The forms of each answer a relief can come to, where there are any. */
export function papersOf({ grants, discretion, needs, papers }: Relief): readonly PapersFor[] {
  const standings: readonly Standing[] = [
    ...grants.map(({ standing }) => standing),
    ...(discretion.length > 0 ? (['judge-decides'] as const) : []),
    ...(needs.length > 0 ? (['need-record'] as const) : []),
  ];
  return [...new Set(standings)]
    .map((standing) => ({ standing, forms: formsFor(standing, [], papers).map(({ id }) => id) }))
    .filter(({ forms }) => forms.length > 0);
}
