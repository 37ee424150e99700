import type { Finding, Standing } from './finding.ts';
import type { Relief } from './relief.ts';
import type { ReliefId } from './reliefs/relief-id.ts';

/** A finding, and what its relief is to a person. */
export type Weighed = Readonly<{ finding: Finding; role: Relief['role'] }>;

/**
 * The finding a person hears first. What clears the case comes before what helps beside it, unless it is closed and the
 * other is open. Only the state's record shows whether it did anything by itself, so automatic relief is told beside the
 * headline and is never the headline while there is another.
 */
export function headlineOf([first, ...others]: readonly [Weighed, ...Weighed[]]): Finding {
  const all = [first, ...others].filter(({ finding }) => isSurelyMeant(finding));
  const best = (...roles: readonly Relief['role'][]) =>
    bestOf(all.filter(({ role }) => roles.includes(role)));
  const clearing = best('clears');
  if (clearing && clearing.standing !== 'not-this-law') return clearing;
  const helping = best('helps');
  if (helping && helping.standing !== 'not-this-law') return helping;
  return clearing ?? helping ?? first.finding;
}

/**
 * While nobody knows which offence it was, a law made for some offences may not be meant at all, and neither may one made
 * for one kind of ending while that is unknown: it is told beside.
 */
function isSurelyMeant({ relief, missing }: Finding): boolean {
  if (relief === 'pc-1203-43-deferred-entry') return !missing.includes('outcome');
  return !madeForSomeOffences.has(relief) || !missing.includes('offence');
}

const madeForSomeOffences: ReadonlySet<ReliefId> = new Set([
  'hsc-11361-8-marijuana',
  'pc-653-29-loitering',
  'pc-1170-22-hiv',
  'pc-1170-18-prop-47',
  'pc-17-b-reduction',
  'pc-17-d-reduction',
]);

function bestOf(weighed: readonly Weighed[]): Finding | undefined {
  const findings = weighed.map(({ finding }) => finding);
  return preference.flatMap((standing) => equals(standing, findings))[0];
}

function equals(standing: Standing, findings: readonly Finding[]): readonly Finding[] {
  const alike = findings.filter((finding) => finding.standing === standing);
  return standing === 'by-right' ? alike.toSorted((one, other) => turnOf(one) - turnOf(other)) : alike;
}

function turnOf({ relief }: Finding): number {
  return noCrimeToday.has(relief) ? 0 : 1;
}

/** A law that takes back what is no crime today does more than a dismissal: of two rights it is heard first. */
const noCrimeToday: ReadonlySet<ReliefId> = new Set([
  'hsc-11361-8-marijuana',
  'pc-653-29-loitering',
  'pc-1170-22-hiv',
]);

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
