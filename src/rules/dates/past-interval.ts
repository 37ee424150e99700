import { intervalOf, type Interval } from './interval.ts';
import type { PartialDate } from './partial-date.ts';

/**
 * The days that something already over can mean: none of them lies after today. A date that lies wholly ahead is no
 * past, and is left as it was told.
 */
export function pastIntervalOf(told: PartialDate, today: string): Interval {
  const { earliest, latest } = intervalOf(told);
  return { earliest, latest: earliest <= today && today < latest ? today : latest };
}
