import { abusePatternOf, type AbusePattern } from './abuse-pattern.ts';
import { completionOf, maySupervisionHaveFollowed } from './completion.ts';
import type { PartialDate } from './dates/partial-date.ts';
import { pastIntervalOf } from './dates/past-interval.ts';
import type { Case, Facts, Known, Person, YesNo } from './facts.ts';
import { flagOf } from './offences/index.ts';
import { dayAfter, isProbationRunning } from './probation.ts';

/** What a case has to do with the others; each list holds their positions. */
export type Links = Readonly<{
  /** Probation goes on in them, for longer than any in this one. */
  probation: readonly number[];
  /** Parole or supervision goes on in them, and not in this one. */
  supervision: readonly number[];
  /** Convictions that surely came later. */
  convictedSince: readonly number[];
  /** Felony convictions that surely came after this sentence was complete. */
  felonySince: readonly number[];
  /** Cases that make a pattern of abuse together, but this one. */
  abusePattern: readonly number[];
}>;

/** A case in the light of all the others. */
export type Seen = Readonly<{ facts: Facts; links: Links }>;

/**
 * Each case as the others show it. What they surely show wins over what was told when it is worse for the person:
 * whoever knows of no later conviction and tells us of one gets the cautious answer. What the dates leave open stays as
 * it was told. The order of the cases makes no difference.
 */
export function wholeRecord(told: Person, records: readonly Case[], today: string): readonly Seen[] {
  const person = personSeen(told, records, today);
  if (records.length === 1)
    return records.map((record) => ({ facts: { ...record, ...person }, links: alone }));
  const all = records.map((record, position) => timed({ ...record, ...person }, position, today));
  const pattern = abusePatternOf(records, today);
  return all.map((one) => seenBeside(one, all, pattern));
}

const alone: Links = {
  probation: [],
  supervision: [],
  convictedSince: [],
  felonySince: [],
  abusePattern: [],
};

/** Probation that goes on in a case is probation today, and one strike counts wherever it is on the record. */
function personSeen(told: Person, records: readonly Case[], today: string): Person {
  const isOnProbation =
    told.supervision !== 'after-custody' && records.some((record) => hasRunningProbation(record, today));
  return {
    ...told,
    ...(isOnProbation && { supervision: 'probation' }),
    ...(records.some(isSuperStrike) && { superStrike: 'yes' }),
  };
}

function hasRunningProbation(record: Case, today: string): boolean {
  return record.disposition !== 'no-conviction' && isProbationRunning(record, today);
}

function isSuperStrike(record: Case): boolean {
  return (
    isConviction(record) && (flagOf(record, 'superStrike') === true || flagOf(record, 'registrable') === true)
  );
}

/** What a juvenile court decides is no conviction: WIC 203. */
function isConviction({ court, disposition }: Case): boolean {
  return disposition === 'conviction' && court !== 'juvenile';
}

/** The days of a case that others are compared with, as ISO dates; nothing where they are not known. */
type Timed = Readonly<{
  position: number;
  facts: Facts;
  /** The first day that its probation may be over, when it goes on today. */
  probationOver: string | undefined;
  isSupervised: boolean;
  /** The conviction is no older than that. */
  convictedFrom: string | undefined;
  /** Judgment was no later than that. */
  judgedBy: string | undefined;
  /** The sentence was complete no later than that. */
  completeBy: string | undefined;
}>;

function timed(facts: Facts, position: number, today: string): Timed {
  const completion = completionOf(facts, today);
  return {
    position,
    facts,
    probationOver: hasRunningProbation(facts, today)
      ? (dayAfter(facts.probationEnds)?.date ?? nobodyKnows)
      : undefined,
    isSupervised: isSurelySupervised(facts),
    convictedFrom: isConviction(facts) ? convictedFrom(facts, today) : undefined,
    judgedBy: judgedBy(facts, today),
    completeBy: completion?.sure === true ? completion.end.latest : undefined,
  };
}

/** Later than every date. */
const nobodyKnows = '9999';

/** The supervision somebody is under today is this case's: it did follow, and nobody told us that it has ended. */
function isSurelySupervised(facts: Facts): boolean {
  return (
    facts.supervision === 'after-custody' &&
    facts.supervisionEnded === 'unknown' &&
    maySupervisionHaveFollowed({ ...facts, supervisedAfter: facts.supervisedAfter === 'yes' ? 'yes' : 'no' })
  );
}

/** Nobody is convicted before the offence or the arrest. */
function convictedFrom({ offended, arrested, sentenced }: Case, today: string): string | undefined {
  return [offended, arrested, sentenced]
    .flatMap((date) => (date === 'unknown' ? [] : pastIntervalOf(date, today).earliest))
    .toSorted()
    .at(-1);
}

/** Nobody leaves custody, nor the supervision after it, before the sentence. */
function judgedBy({ sentenced, released, supervisionEnded }: Case, today: string): string | undefined {
  const told = [sentenced, released, supervisionEnded].find((date) => date !== 'unknown');
  return told === undefined ? undefined : pastIntervalOf(told, today).latest;
}

function seenBeside(one: Timed, all: readonly Timed[], pattern: AbusePattern): Seen {
  const others = all.filter((other) => other !== one);
  const probation = others.filter((other) => isLater(other.probationOver, one.probationOver ?? ''));
  const convictedSince = others.filter((other) => isLater(other.convictedFrom, one.judgedBy));
  const felonySince = others.filter(
    (other) => other.facts.level === 'felony' && isLater(other.convictedFrom, one.completeBy),
  );
  return {
    facts: {
      ...one.facts,
      ...(probation.length > 0 && { otherProbationEnds: lastDayOf(probation) }),
      ...(convictedSince.length > 0 && { convictedSince: 'yes' }),
      ...(felonySince.length > 0 && { felonySince: 'yes' }),
      abusePattern: patternSeen(one.facts, pattern),
    },
    links: {
      probation: positionsOf(probation),
      supervision: positionsOf(one.isSupervised ? [] : others.filter(({ isSupervised }) => isSupervised)),
      convictedSince: positionsOf(convictedSince),
      felonySince: positionsOf(felonySince),
      abusePattern: pattern.shownBy.filter((position) => position !== one.position),
    },
  };
}

/** Asked of a case without a conviction only. A no does not stand against cases that may make a pattern. */
function patternSeen({ disposition, abusePattern }: Case, { isThere }: AbusePattern): Known<YesNo> {
  if (disposition !== 'no-conviction' || isThere === 'no' || abusePattern === 'yes') return abusePattern;
  return isThere;
}

/** ISO dates compare in order as text. */
function isLater(day: string | undefined, than: string | undefined): boolean {
  return day !== undefined && than !== undefined && day > than;
}

/** The probation that ends last, the less exact day of two alike; unknown when nobody knows the last day of one. */
function lastDayOf(running: readonly Timed[]): Known<PartialDate> {
  const ends = running.map(({ facts }) => facts.probationEnds);
  const sortable = (end: Known<PartialDate>) => Object.values(dayAfter(end) ?? { nobodyKnows }).join(' ');
  return ends.reduce((one, other) => (sortable(other) > sortable(one) ? other : one), ends[0] ?? 'unknown');
}

function positionsOf(cases: readonly Timed[]): readonly number[] {
  return cases.map(({ position }) => position);
}
