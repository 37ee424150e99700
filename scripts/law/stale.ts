import { staleReliefs } from '../../src/rules/index.ts';
import { reliefs } from '../../src/rules/reliefs/index.ts';

/** Before this day nobody had checked anything. */
export const firstCheck: string = reliefs
  .map(({ checked }) => checked)
  .reduce((first, checked) => (checked < first ? checked : first));

/** One clear line for each relief whose check is older than a year. */
export function staleLines(today: string, stale = staleReliefs(today)): readonly string[] {
  return stale.map(
    ({ id, checked }) => `${id} was last checked on ${checked}, more than a year before ${today}.`,
  );
}
