import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { keepPages } from './docs/keep.ts';
import { lawPages } from './docs/law.ts';
import { previewOf } from './law/preview.ts';
import { staleLines } from './law/stale.ts';

/**
 * The law for lawyers. `npm run law` writes `docs/law`; `--check` only compares. `--stale` lists every relief whose check
 * is older than a year, and fails when there is one. `--today 2027-01-01` asks about another day: by itself, it says
 * which rows begin or end between the last check and that day.
 */
const { values } = parseArgs({
  options: { check: { type: 'boolean' }, stale: { type: 'boolean' }, today: { type: 'string' } },
});
const today = dayOf(values.today);

if (today === undefined) {
  console.error('--today takes a day, such as 2027-01-01.');
  process.exitCode = 2;
} else if (values.stale === true) {
  const lines = staleLines(today);
  console.log(lines.length === 0 ? `Every relief was checked within a year of ${today}.` : lines.join('\n'));
  if (lines.length > 0) process.exitCode = 1;
} else if (values.today !== undefined) {
  console.log(previewOf(today).join('\n'));
} else {
  keepPages(lawPages(), ['docs/law'], values.check === true);
}

/** The day in California, unless another is named. */
function dayOf(named: string | undefined): string | undefined {
  if (named === undefined) return Temporal.Now.plainDateISO('America/Los_Angeles').toString();
  try {
    return Temporal.PlainDate.from(named, { overflow: 'reject' }).toString();
  } catch {
    return undefined;
  }
}
