import type { Cite } from './cite.ts';
import type { Facts } from './facts.ts';
import { need } from './needs.ts';
import { flagOf, mayBe } from './offences/index.ts';
import type { Standing } from './finding.ts';
import { dayAfter, isProbationRunning } from './probation.ts';
import { registrationOf } from './registration.ts';
import type { Need, Note, Row, Wait } from './relief.ts';

/**
 * Rows that several reliefs share. Each relief lists them itself, in its own statute's order and with its own citation.
 */

/** A relief of these sections is for a conviction by a California court for adults. */
export function outsideCaliforniaConvictions(cite: Cite): readonly Row[] {
  return [
    ...otherCourts(cite),
    juvenileCourt('WIC 781'),
    {
      reason: 'no-conviction',
      cite: 'PEN 851.91(a)(1)',
      when: ({ court, disposition }) =>
        disposition === 'no-conviction' && (court === 'california' || court === 'unknown'),
    },
  ];
}

/** California law reaches no case of another court; each has its own door to knock on. */
export function otherCourts(cite: Cite): readonly Row[] {
  return [
    { reason: 'other-court', cite, lawyerToo: true, when: ({ court }) => court === 'elsewhere' },
    { reason: 'federal-court', cite, lawyerToo: true, when: ({ court }) => court === 'federal' },
    { reason: 'other-state', cite, lawyerToo: true, when: ({ court }) => court === 'other-state' },
    { reason: 'military-court', cite, lawyerToo: true, when: ({ court }) => court === 'military' },
    { reason: 'tribal-court', cite, lawyerToo: true, when: ({ court }) => court === 'tribal' },
  ];
}

export function juvenileCourt(cite: Cite): Row {
  return { reason: 'juvenile-court', cite, when: ({ court }) => court === 'juvenile' };
}

export function needsCaliforniaConviction(cite: Cite): readonly [Need, Need] {
  return [need('court', cite), need('disposition', cite)];
}

/** No misdemeanor brings a split sentence or state prison, and no infraction brings any custody. */
export function levelAndSentenceDisagree(cite: Cite): Need {
  return {
    missing: 'level',
    reason: 'level-and-sentence-disagree',
    cite,
    when: ({ level, sentence }) =>
      (level === 'misdemeanor' && (sentence === 'split' || sentence === 'state-prison')) ||
      (level === 'infraction' && felonySentences.has(sentence)),
  };
}

/** The person must be free of every sentence and every charge, in any case and any court. */
export function needsOfPerson(cite: Cite): readonly [Need, Need, Need] {
  return [need('serving', cite), need('supervision', cite), need('facingCharges', cite)];
}

export function openCase(cite: Cite): Wait {
  return { reason: 'open-case', cite, lawyerToo: true, when: ({ facingCharges }) => facingCharges === 'yes' };
}

export function servingSentence(cite: Cite): Wait {
  return { reason: 'serving-sentence', cite, when: ({ serving }) => serving === 'yes' };
}

/**
 * Probation in another case, or in this one when its last day has passed and the person is still on probation. There is
 * a date when the other case is among those we were told about.
 */
export function onProbation(cite: Cite): Wait {
  return {
    reason: 'on-probation',
    cite,
    when: (facts, today) =>
      facts.supervision === 'probation' &&
      (facts.otherProbationEnds !== undefined || !isProbationRunning(facts, today)),
    until: ({ otherProbationEnds = 'unknown' }) => dayAfter(otherProbationEnds),
  };
}

export function onThisProbation(cite: Cite): Wait {
  return {
    reason: 'on-this-probation',
    cite,
    when: (facts, today) => facts.probation === 'ongoing' || isProbationRunning(facts, today),
    until: ({ probationEnds }) => dayAfter(probationEnds),
  };
}

/** Probation that is still going on has a last day; knowing it gives a date. */
export function needsLastDayOfProbation(cite: Cite): Need {
  return need('probationEnds', cite, ({ probation }) => probation === 'ongoing');
}

/** Its last day has passed, and nobody told us how it ended. */
export function thisProbationHasEnded(cite: Cite): Need {
  return {
    missing: 'probation',
    reason: 'probation-end-passed',
    cite,
    when: (facts, today) => facts.probation === 'ongoing' && !isProbationRunning(facts, today),
  };
}

/** Parole, mandatory supervision or post-release supervision, where the section names none of them. */
export function supervisedAfterCustody(cite: Cite): Wait {
  return {
    reason: 'supervised-after-custody',
    cite,
    doubt: 'supervision-after-custody',
    lawyerToo: true,
    when: ({ supervision }) => supervision === 'after-custody',
  };
}

/** A kind of offence never decides; the section does, and a lawyer reads it. */
export function sexOffence(cite: Cite): Row {
  return {
    reason: 'sex-offence',
    cite,
    when: (facts) => flagOf(facts, 'sexOffence') === true,
  };
}

/** The name covers sex offences and others, and nobody told us which it was: no list can be checked. */
export function whichOffence(cite: Cite): Need {
  return {
    missing: 'offence',
    reason: 'which-offence',
    cite,
    when: (facts) => flagOf(facts, 'sexOffence') === 'depends',
  };
}

/** The conviction brought registration: never a bar by itself, never without a lawyer. */
export function requiredRegistration(): Row {
  return {
    reason: 'required-registration',
    cite: 'PEN 290',
    doubt: 'registration-alone',
    when: (facts) => registrationOf(facts) === 'yes',
  };
}

export function equipmentStop(cite: Cite): Row {
  return {
    reason: 'equipment-stop',
    cite,
    when: (facts) => facts.level === 'misdemeanor' && flagOf(facts, 'within42002_1') === true,
  };
}

/** Only some of what the police may stop a driver for is listed: a lawyer asks which it was. */
export function policeStop(cite: Cite): Row {
  return {
    reason: 'police-stop',
    cite,
    doubt: 'police-stop',
    when: (facts) => facts.level === 'misdemeanor' && flagOf(facts, 'within42002_1') === 'depends',
  };
}

export const open: readonly Standing[] = ['by-right', 'judge-decides', 'later', 'need-record'];

/** Restitution is not a fact here, so that a debt can never count against anybody. */
export function restitution(cite: Cite): Note {
  return { reason: 'restitution', cite, beside: open, when: () => true };
}

export function registrant(): Note {
  return {
    reason: 'registrant',
    cite: 'PEN 290.5',
    doubt: 'registration-alone',
    lawyerToo: true,
    when: ({ mustRegister }) => mustRegister === 'yes',
  };
}

/** Nobody told us, so nobody knows if a lawyer is needed: then one is. */
export function registrationUnknown(): Note {
  return {
    reason: 'registration-unknown',
    cite: 'PEN 290',
    doubt: 'registration-alone',
    beside: open,
    lawyerToo: true,
    when: ({ mustRegister }) => mustRegister === 'unknown',
  };
}

export function drivingRecord(): Note {
  return {
    reason: 'driving-record',
    cite: 'VEH 13555',
    beside: open,
    when: (facts) => flagOf(facts, 'vehicleCode') === true || mayBe(facts, 'listedIn12810'),
  };
}

const felonySentences: ReadonlySet<Facts['sentence']> = new Set(['county-jail', 'split', 'state-prison']);
