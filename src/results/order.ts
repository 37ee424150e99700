import type { Plan } from '../rules/index.ts';
import type { Say, Saying } from './say.ts';

/** In which order to deal with several cases, county by county once a county is known. */
export function order({ cases, order: counties }: Plan): Saying {
  if (cases.length === 1) return [];
  const isOneList = counties.length === 1;
  return counties.map(({ county, records }): Say => {
    const list = records.map((record) => record + 1).join(', ');
    if (county !== 'unknown')
      return { key: 'result.order-county', values: { county: countyName(county), cases: list } };
    return { key: isOneList ? 'result.order' : 'result.order-no-county', values: { cases: list } };
  });
}

/** The cases in that order. */
export function inOrder({ cases, order: counties }: Plan): Plan['cases'] {
  return counties.flatMap(({ records }) =>
    records.flatMap((record) => cases.filter((one) => one.record === record)),
  );
}

/** `san-luis-obispo` is a name, and the same in every language. */
function countyName(county: string): string {
  return county
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
}
