import { formsFor } from './forms.ts';
import type { FactName, Facts } from './facts.ts';
import type { Effect, EligibleFrom, Finding, Reason, Standing } from './finding.ts';
import { fires } from './relief.ts';
import type { Ask, Grant, Need, Note, Relief, Row, Wait } from './relief.ts';

/** Where one relief stands for one case, with every row that fired as its trace. */
export function decide(relief: Relief, facts: Facts, today: string): Finding {
  const outOfReach = firing(relief.outOfReach, facts, today);
  return outOfReach.length > 0 ? unreached(relief, outOfReach) : decideInReach(relief, facts, today);
}

/** The same for a relief that is known not to be out of reach. */
export function decideInReach(relief: Relief, facts: Facts, today: string): Finding {
  const fired = fire(relief, facts, today);
  const standing = weigh(fired);
  const reasons = reasonsFor(standing, fired, notesBeside(standing, relief, facts, today));
  const eligibleFrom = standing === 'later' ? latest(fired) : undefined;
  return {
    relief: relief.id,
    standing,
    reasons,
    ...(eligibleFrom && { eligibleFrom }),
    missing: standing === 'not-this-law' ? [] : unique(fired.needs.map(({ missing }) => missing)),
    forms: turnsOnOpenCaseAlone(standing, fired) ? [] : formsFor(standing, itemsOf(fired), relief.papers),
    cites: unique([relief.cite, ...reasons.map(({ cite }) => cite)]),
    checked: relief.checked,
  };
}

/** A case out of reach is out of the question: no other row has a say. */
function unreached(relief: Relief, outOfReach: readonly Row[]): Finding {
  const reasons = named('reaches', outOfReach);
  return {
    relief: relief.id,
    standing: 'not-this-law',
    reasons,
    missing: [],
    forms: [],
    cites: unique([relief.cite, ...reasons.map(({ cite }) => cite)]),
    checked: relief.checked,
  };
}

type Fired = Readonly<{
  bars: readonly Row[];
  lawyer: readonly Row[];
  holds: readonly Waiting[];
  waits: readonly Waiting[];
  needs: readonly Need[];
  discretion: readonly Ask[];
  grant: Grant;
}>;

type Waiting = Readonly<{ row: Wait; until: EligibleFrom | undefined }>;

function fire(relief: Relief, facts: Facts, today: string): Fired {
  const needs = firing(relief.needs, facts, today);
  const mayBeAnotherLaw = needs.some(({ missing }) => decidesTheLaw.has(missing));
  return {
    bars: firing(relief.bars, facts, today),
    lawyer: firing(relief.lawyer, facts, today),
    holds: waiting(relief.holds, facts, today),
    waits: mayBeAnotherLaw ? [] : waiting(relief.waits, facts, today),
    needs,
    discretion: firing(relief.discretion, facts, today),
    grant: grantOf(relief, facts, today),
  };
}

/** While one of these is open another law may reach the case: a date from this one would be a guess. */
const decidesTheLaw: ReadonlySet<FactName> = new Set(['court', 'disposition', 'level', 'sentence']);

/** A known no before everything, a lawyer before a date, a date before a question, a question before a yes. */
function weigh({ bars, lawyer, holds, waits, needs, discretion, grant }: Fired): Standing {
  if (bars.length > 0) return 'not-this-law';
  if (lawyer.length > 0) return 'lawyer';
  if (holds.length > 0 || waits.length > 0) return 'later';
  if (needs.length > 0) return 'need-record';
  if (discretion.length > 0) return 'judge-decides';
  return grant.standing;
}

function firing<R extends Row>(rows: readonly R[], facts: Facts, today: string): readonly R[] {
  return rows.filter((row) => fires(row, facts, today));
}

/** The last row that fires is the most special one; the first is the general rule. */
function grantOf({ grants }: Relief, facts: Facts, today: string): Grant {
  return grants.findLast((row) => fires(row, facts, today)) ?? grants[0];
}

function waiting(rows: readonly Wait[], facts: Facts, today: string): readonly Waiting[] {
  return firing(rows, facts, today)
    .map((row) => ({ row, until: row.until?.(facts, today) }))
    .filter(({ until }) => until === undefined || today < until.date);
}

function notesBeside(standing: Standing, relief: Relief, facts: Facts, today: string): readonly Note[] {
  return relief.notes.filter(
    (row) => (row.beside === undefined || row.beside.includes(standing)) && fires(row, facts, today),
  );
}

function reasonsFor(standing: Standing, fired: Fired, notes: readonly Note[]): readonly Reason[] {
  const isGranted = standing === fired.grant.standing && fired.discretion.length === 0;
  return [
    ...named('bars', fired.bars),
    ...fired.lawyer.map((row) => lawyerReason(standing, row)),
    ...fired.holds.map(({ row, until }) => reason('waits', row, until)),
    ...(standing === 'later' ? fired.waits.map(({ row, until }) => reason('waits', row, until)) : []),
    ...(standing === 'not-this-law' ? [] : named('needs', fired.needs)),
    ...named('discretion', fired.discretion),
    ...(isGranted ? named('grants', [fired.grant]) : []),
    ...named('notes', notes),
  ];
}

function named(effect: Effect, rows: readonly Row[]): readonly Reason[] {
  return rows.map((row) => reason(effect, row));
}

/** Beside a known no, what we leave to a lawyer does not decide, and the lawyer is still worth seeing. */
function lawyerReason(standing: Standing, row: Row): Reason {
  return reason('lawyer', standing === 'lawyer' ? row : { ...row, lawyerToo: true });
}

/** Most rows have no more than their name and citation, and spreading nothing takes its time. */
function reason(effect: Effect, row: Row, until?: EligibleFrom): Reason {
  const { reason: key, cite, lawyerToo, aloud, doubt } = row;
  if (until === undefined && !lawyerToo && !aloud && !doubt) return { key, effect, cite };
  return {
    key,
    effect,
    cite,
    ...(until && { until }),
    ...(lawyerToo && { lawyerToo }),
    ...(aloud && { aloud }),
    ...(doubt && { doubt }),
  };
}

/** The latest of the known dates. It can still move when another wait has no date or when something is missing. */
function latest({ holds, waits, needs }: Fired): EligibleFrom | undefined {
  const waited = [...holds, ...waits];
  const dates = waited.flatMap(({ until }) => until ?? []);
  const last = dates.reduce<EligibleFrom | undefined>(
    (latestSoFar, date) => (latestSoFar && latestSoFar.date >= date.date ? latestSoFar : date),
    undefined,
  );
  if (last === undefined) return undefined;
  const canMove = needs.length > 0 || dates.length < waited.length;
  return canMove ? { date: last.date, precision: 'on-or-after' } : last;
}

/** The state record is asked for with fingerprints, which can harm somebody with a warrant: somebody else looks it up. */
function turnsOnOpenCaseAlone(standing: Standing, { needs }: Fired): boolean {
  return standing === 'need-record' && needs.every(({ missing }) => missing === 'facingCharges');
}

function itemsOf({ discretion, grant }: Fired): readonly string[] {
  return discretion.length > 0 ? unique(discretion.flatMap(({ items }) => items)) : (grant.items ?? []);
}

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}
