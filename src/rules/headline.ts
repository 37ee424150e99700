import type { Finding, Standing } from './finding.ts';
import { automatic } from './reliefs/index.ts';

/**
 * The finding a person hears first. What they may ask a judge for comes before what the state may do by itself: only
 * the state's record shows whether it did, so automatic relief is told beside the headline and is never the headline.
 */
export function headlineOf(findings: readonly [Finding, ...Finding[]]): Finding {
  const asked = findings.filter(({ relief }) => relief !== automatic.id);
  return (
    preference.flatMap((standing) => asked.filter((finding) => finding.standing === standing))[0] ??
    findings[0]
  );
}

/**
 * Best for the person first. A lawyer comes before a date and before a missing paper: what sends somebody to a lawyer is
 * known (a sex offence, registration), and no date or record changes it, while a lawyer can get the record as well. A
 * date comes before a missing paper: while the level or the sentence is unknown, a law has no date of its own to give,
 * so such a "later" always comes from something still open or running.
 */
const preference: readonly Standing[] = [
  'by-right',
  'judge-decides',
  'lawyer',
  'later',
  'need-record',
  'maybe-automatic',
  'not-this-law',
];
