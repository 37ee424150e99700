import { Temporal } from 'temporal-polyfill';
import { keepPages } from './docs/keep.ts';
import { lawPages } from './docs/law.ts';
import { previewOf } from './law/preview.ts';
import { firstCheck, staleLines } from './law/stale.ts';
import { readOptions, readToday, refuse } from './options.ts';

/**
 * The law for lawyers. `npm run law` writes `docs/law`; `--check` only compares. `--stale` lists every relief whose check
 * is older than a year, and fails when there is one. `--today 2027-01-01` asks about another day: by itself, it says
 * which rows begin or end between the last check and that day.
 */
const { check, stale, ...asked } = readOptions({
  check: { type: 'boolean' },
  stale: { type: 'boolean' },
  today: { type: 'string' },
});
const today = readToday(asked.today);
if (check && (stale || today !== undefined)) refuse('--check compares the pages, and takes no other option.');
if (stale) sayStale(today ?? Temporal.Now.plainDateISO('America/Los_Angeles').toString());
else if (today !== undefined) console.log(previewOf(today).join('\n'));
else keepPages(lawPages(), ['docs/law'], check === true);

function sayStale(day: string): void {
  if (day < firstCheck) refuse(`${day} lies before the check, on ${firstCheck}.`);
  const lines = staleLines(day);
  console.log(lines.length === 0 ? `Every relief was checked within a year of ${day}.` : lines.join('\n'));
  if (lines.length > 0) process.exitCode = 1;
}
