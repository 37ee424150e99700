import type { Facts } from './facts.ts';
import type { CaseFindings, Caution, Finding } from './finding.ts';

/** What a warning has to be true of; the strictest first. */
const subjects = ['conviction', 'stays', 'elsewhere', 'plea', 'juvenile', 'no-conviction'] as const;

type Subject = (typeof subjects)[number];

/**
 * The five topics of every plan, each in the words that fit its cases. A record of several cases hears the strictest
 * words: those of a conviction, when there is one.
 */
export function cautionsFor(cases: readonly CaseFindings[], told: readonly Facts[]): readonly Caution[] {
  const met = told.map((facts, position) => subjectOf(facts, cases[position]?.headline));
  const subject = subjects.find((one) => met.includes(one)) ?? 'conviction';
  const { immigration, disclosure, record } = fitting[subject];
  const mayBeOpen = told.some(({ facingCharges }) => facingCharges !== 'no');
  return [
    'information-not-advice',
    immigration,
    'guns',
    disclosure,
    mayBeOpen ? besideOpenCase(record) : record,
  ];
}

/** Who may have a warrant asks for no record alone, wherever it stands. */
function besideOpenCase(record: Caution): Caution {
  return record === 'check-state-record' ? 'check-state-record-open-case' : 'check-record-open-case';
}

/** Nobody knows how a case ended, or where: then it may be a conviction. */
function subjectOf({ court, disposition, outcome, deferredEntry }: Facts, headline?: Finding): Subject {
  if (court === 'juvenile') return 'juvenile';
  if (court !== 'california' && court !== 'unknown') return 'elsewhere';
  if (disposition !== 'no-conviction') return headline?.standing === 'not-this-law' ? 'stays' : 'conviction';
  return outcome === 'diversion' && deferredEntry !== 'no' ? 'plea' : 'no-conviction';
}

const fitting: Readonly<
  Record<Subject, Readonly<{ immigration: Caution; disclosure: Caution; record: Caution }>>
> = {
  conviction: { immigration: 'immigration', disclosure: 'disclosure', record: 'check-state-record' },
  stays: {
    immigration: 'immigration-no-dismissal',
    disclosure: 'disclosure-stays',
    record: 'check-state-record',
  },
  elsewhere: {
    immigration: 'immigration-no-dismissal',
    disclosure: 'disclosure-stays',
    record: 'check-court-record',
  },
  plea: { immigration: 'immigration-plea', disclosure: 'disclosure-plea', record: 'check-state-record' },
  juvenile: {
    immigration: 'immigration-juvenile',
    disclosure: 'disclosure-juvenile',
    record: 'check-county-record',
  },
  'no-conviction': {
    immigration: 'immigration-no-dismissal',
    disclosure: 'disclosure-no-conviction',
    record: 'check-state-record',
  },
};
