import type { Plan } from '../rules/index.ts';
import type { Say, Saying } from './say.ts';

/** In which order to deal with several cases, county by county once a county is known. */
export function order(plan: Plan): Saying {
  if (!doesOrderMatter(plan)) return [];
  const { order: counties } = plan;
  const isOneList = counties.length === 1;
  return counties.map(({ county, records }): Say => {
    const list = records.map((record) => record + 1).join(', ');
    if (county !== 'unknown')
      return { key: 'result.order-county', values: { county: countyName(county), cases: list } };
    return { key: isOneList ? 'result.order' : 'result.order-no-county', values: { cases: list } };
  });
}

/** The cases in that order; as they were told, when none of them is before another for a reason. */
export function inOrder(plan: Plan): Plan['cases'] {
  const { cases, order: counties } = plan;
  if (!doesOrderMatter(plan)) return cases;
  return counties.flatMap(({ records }) =>
    records.flatMap((record) => cases.filter((one) => one.record === record)),
  );
}

/** Cases in one place that stand alike can be taken in any order. */
function doesOrderMatter({ cases, order: counties }: Plan): boolean {
  return (
    counties.length > 1 ||
    new Set(cases.map(({ headline }) => headline.standing)).size > 1 ||
    isAnyAwaited(cases)
  );
}

function isAnyAwaited(cases: Plan['cases']): boolean {
  return cases.some(({ headline }) => headline.reasons.some(({ blockedBy }) => blockedBy));
}

/** `san-luis-obispo` is a name, and the same in every language. */
function countyName(county: string): string {
  return county
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
}
