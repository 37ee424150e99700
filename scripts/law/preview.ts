import { isInForce, type Relief } from '../../src/rules/relief.ts';
import { reliefs } from '../../src/rules/reliefs/index.ts';
import { rowsOf } from '../docs/law/rows.ts';

/** What a day changes: a line for each row that begins or ends between the last check of its relief and that day. */
export function previewOf(today: string, among: readonly Relief[] = reliefs): readonly string[] {
  const changes = among.flatMap((relief) => changesOf(relief, today));
  if (changes.length > 0) return [`On ${today}, not as on the day each relief was checked:`, ...changes];
  return [`On ${today} the same rows are the law as on the day each relief was checked.`];
}

function changesOf(relief: Relief, today: string): readonly string[] {
  return rowsOf(relief)
    .map(({ inForce, reason, cite, number }) => ({
      change: changeOf(isInForce(inForce, relief.checked), isInForce(inForce, today)),
      days: [inForce?.from && `from ${inForce.from}`, inForce?.to && `until ${inForce.to}`].filter(Boolean),
      row: `${relief.id}, row ${number}: ${reason} (${cite})`,
    }))
    .filter(({ change }) => change !== undefined)
    .map(({ change, row, days }) => `${change ?? ''}  ${row}, ${days.join(', ')}`);
}

function changeOf(before: boolean, then: boolean): 'begins' | 'ends' | undefined {
  if (before === then) return undefined;
  return then ? 'begins' : 'ends';
}
