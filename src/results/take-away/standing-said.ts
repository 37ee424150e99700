import type { Finding, ReliefId } from '../../rules/index.ts';
import { isJuvenile } from '../juvenile.ts';
import type { Say } from '../say.ts';

/** Where a way stands, below its name: a sentence that promises nothing. */
export function standingSaid(finding: Finding): Say {
  const { relief, standing, eligibleFrom } = finding;
  if (standing === 'maybe-automatic' && isJuvenile(finding))
    return { key: 'result.maybe-automatic-juvenile' };
  if (standing === 'lawyer') return { key: 'result.lawyer' };
  if (eligibleFrom === undefined) return { key: `take-away.standings.${standing}` };
  const { precision, date } = eligibleFrom;
  const waits = byTheState.has(relief) ? 'automatic' : 'later';
  return { key: `take-away.standings.${waits}-${precision}`, values: { date: { date } } };
}

/** Nobody asks for what the state does by itself. */
const byTheState: ReadonlySet<ReliefId> = new Set<ReliefId>([
  'pc-1203-425-automatic',
  'pc-851-93-automatic-arrest',
  'hsc-11361-9-automatic',
]);

export function nameOf({ relief }: Finding): Say {
  return { key: `reliefs.${relief}.name` };
}
