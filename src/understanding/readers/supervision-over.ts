import { askedInstead, type Heard } from '../heard.ts';
import type { Option, Unclear } from '../reading.ts';
import { readYesNo } from './yes-no.ts';

/**
 * "Probation, but it ended in 2019" names what goes on and tells that it is over. What ended may also be the jail before
 * it, so neither is taken.
 */
export function endsBefore(heard: Heard, named: Option | Unclear): boolean {
  if (heard.question.id !== 'supervision' || typeof named !== 'object' || !goesOn.has(named.id)) return false;
  const stillOnIt = readYesNo(askedInstead(heard, { id: 'supervision', kind: 'yesno', options: [] }));
  if (stillOnIt?.kind === 'not-understood') return stillOnIt.reason === 'ambiguous';
  return stillOnIt?.kind === 'value' && stillOnIt.value === false;
}

const goesOn: ReadonlySet<string> = new Set(['probation', 'after-custody', 'parole', 'other']);
