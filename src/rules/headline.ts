import type { Finding, Standing } from './finding.ts';
import type { Relief } from './relief.ts';

/** A finding, and what its relief is to a person. */
export type Weighed = Readonly<{ finding: Finding; role: Relief['role'] }>;

/**
 * The finding a person hears first. What clears the case comes before what helps beside it, unless it is closed and the
 * other is open. Only the state's record shows whether it did anything by itself, so automatic relief is told beside the
 * headline and is never the headline while there is another.
 */
export function headlineOf([first, ...others]: readonly [Weighed, ...Weighed[]]): Finding {
  const all = [first, ...others];
  const best = (...roles: readonly Relief['role'][]) =>
    bestOf(all.filter(({ role }) => roles.includes(role)));
  const clearing = best('clears');
  if (clearing && clearing.standing !== 'not-this-law') return clearing;
  const helping = best('helps');
  if (helping && helping.standing !== 'not-this-law') return helping;
  return clearing ?? helping ?? first.finding;
}

function bestOf(weighed: readonly Weighed[]): Finding | undefined {
  return preference.flatMap((standing) => weighed.filter(({ finding }) => finding.standing === standing))[0]
    ?.finding;
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
