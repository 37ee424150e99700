import { Temporal } from 'temporal-polyfill';
import type { Relief } from './relief.ts';
import { reliefs } from './reliefs/index.ts';

/** The reliefs nobody has held against their sources for more than a year, oldest check first. */
export function staleReliefs(
  today: string,
  among: readonly Checked[] = reliefs,
): readonly Pick<Checked, 'id' | 'checked'>[] {
  return among
    .filter(({ checked }) => aYearAfter(checked) < today)
    .map(({ id, checked }) => ({ id, checked }))
    .toSorted((one, other) => one.checked.localeCompare(other.checked));
}

type Checked = Pick<Relief, 'id' | 'checked'>;

function aYearAfter(day: string): string {
  return Temporal.PlainDate.from(day).add({ years: 1 }).toString();
}
