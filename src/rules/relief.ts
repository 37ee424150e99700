import type { Cite } from './cite.ts';
import type { Doubt } from './doubt.ts';
import type { FactName, Facts } from './facts.ts';
import type { EligibleFrom, Standing } from './finding.ts';
import type { ReliefId } from './reliefs/relief-id.ts';

/** One legal way to clear or limit a record, as rows of plain predicates in the statute's order. */
export type Relief = Readonly<{
  id: ReliefId;
  /**
   * What it is to a person. `clears`: the way to clear the case, heard first. `helps`: beside it, and heard first only
   * when no other way is open. `automatic`: what the state does without being asked, never heard first beside another.
   */
  role: 'clears' | 'helps' | 'automatic';
  /** The section that gives it. */
  cite: Cite;
  /** The papers it is asked with, when they are not the petition for dismissal. */
  papers?: Papers;
  /** The day a person last checked it against its sources. */
  checked: string;
  /** A row that fires says that this law does not reach the case at all: nothing else is looked at. */
  outOfReach: readonly Row[];
  /** A known fact that shuts the door. */
  bars: readonly Row[];
  /** A known fact that we leave to a lawyer. */
  lawyer: readonly Row[];
  /** Something still open or running today that has to end first, whichever law reaches the case. */
  holds: readonly Wait[];
  /** What this law itself asks to wait for. It counts only once level and sentence say that this is the law. */
  waits: readonly Wait[];
  /** A fact the answer turns on that nobody told us. */
  needs: readonly Need[];
  /** A known fact that leaves it to the judge. */
  discretion: readonly Ask[];
  /** What the law gives when nothing above fired: the general rule first, then the cases that differ from it. */
  grants: readonly [Grant, ...Grant[]];
  /** Worth saying, changes nothing. */
  notes: readonly Note[];
}>;

/** True only of something known: an unknown fact makes no row fire but a need. */
export type When = (facts: Facts, today: string) => boolean;

export type Row = Readonly<{
  /** Names the sentence in `locales/<language>/reasons.json`. */
  reason: string;
  cite: Cite;
  when: When;
  /** The question this row gives the cautious answer to. */
  doubt?: Doubt;
  /** The standing holds, and a lawyer should see the case all the same. */
  lawyerToo?: true;
  /** Has to be said together with the headline. */
  aloud?: true;
  /** The days on which the row is the law, as ISO dates, first and last. Always, when it names none. */
  inForce?: Readonly<{ from?: string; to?: string }>;
}>;

/** Fires while `until` lies ahead; with no `until`, or when it gives no date, as long as `when` holds. */
export type Wait = Row & Readonly<{ until?: (facts: Facts, today: string) => EligibleFrom | undefined }>;

export type Need = Row & Readonly<{ missing: FactName }>;

/** A row that says which items of the petition to tick. */
export type Ask = Row & Readonly<{ items: readonly string[] }>;

export type Grant = Row & Readonly<{ standing: Standing; items?: readonly string[] }>;

/** Said beside the standings it lists; beside every standing when it lists none. */
export type Note = Row & Readonly<{ beside?: readonly Standing[] }>;

/** Forms by number: the one that asks, and what goes with it. `toCheck` is what shows whether it happened by itself. */
export type Papers = Readonly<{ ask: readonly string[]; toCheck?: readonly string[] }>;

export function defineRelief<const R extends Relief>(relief: R): R {
  return relief;
}

/** The row is the law on that day, and what it looks for holds. */
export function fires({ inForce, when }: Row, facts: Facts, today: string): boolean {
  return (inForce === undefined || isInForce(inForce, today)) && when(facts, today);
}

function isInForce({ from = '', to = '9999' }: NonNullable<Row['inForce']>, today: string): boolean {
  return from <= today && today <= to;
}
