import type { Cite } from './cite.ts';
import type { Case, Facts, Known, YesNo } from './facts.ts';
import { openCase, otherCourts } from './gates.ts';
import { need } from './needs.ts';
import { flagOf } from './offences/index.ts';
import type { Need, Note, Row, Wait } from './relief.ts';

/** Rows that the reliefs for juvenile cases share. A juvenile case is one by its court, however it ended. */

export function outsideJuvenileCourt(cite: Cite): readonly Row[] {
  return [...otherCourts(cite), { reason: 'adult-court', cite, when: ({ court }) => court === 'california' }];
}

/**
 * An open case or supervision today may be this very case: then the juvenile court is not done with it, and nobody is
 * asked which case it is.
 */
export function juvenileMayGoOn(cite: Cite): readonly [Wait, Wait] {
  return [
    openCase(cite),
    { reason: 'juvenile-supervised', cite, doubt: 'juvenile-open', lawyerToo: true, when: isSupervised },
  ];
}

/** Beside what the court may have done by itself: a call shows which case it is. */
export function juvenileMayGoOnBeside(cite: Cite): readonly [Note, Note] {
  const row = { cite, doubt: 'juvenile-open', aloud: true, lawyerToo: true } as const;
  return [
    { ...row, reason: 'juvenile-open-beside', when: ({ facingCharges }) => facingCharges === 'yes' },
    { ...row, reason: 'juvenile-supervised-beside', when: isSupervised },
  ];
}

function isSupervised({ court, supervision }: Facts): boolean {
  return court === 'juvenile' && (supervision === 'probation' || supervision === 'after-custody');
}

/** Cases that brought registration are shut out of the petitions: a lawyer reads whether this one did. */
export function registeredJuvenile(): Row {
  return {
    reason: 'juvenile-registrant',
    cite: 'PEN 290.008',
    doubt: 'juvenile-registrant',
    when: ({ court, mustRegister }) => court === 'juvenile' && mustRegister === 'yes',
  };
}

/** What the person is asked first, of whatever case it is. */
export function needsOfJuvenile(cite: Cite): readonly [Need, Need, Need] {
  return [need('supervision', cite), need('facingCharges', cite), need('mustRegister', 'PEN 290.008')];
}

/** Whether the new conviction is one that shuts the door turns on its section: a lawyer reads it. */
export function convictedSinceJuvenile(cite: Cite): Row {
  return {
    reason: 'juvenile-convicted-since',
    cite,
    when: ({ court, convictedSince }) => court === 'juvenile' && convictedSince === 'yes',
  };
}

export function needsConvictedSinceJuvenile(cite: Cite): Need {
  return {
    missing: 'convictedSince',
    reason: 'juvenile-unknown-convicted-since',
    cite,
    when: ({ convictedSince }) => convictedSince === 'unknown',
  };
}

/** One of the crimes of WIC 707(b), which a lawyer looks at when the person was 14 or older. */
export function seriousJuvenile(cite: Cite): Row {
  return {
    reason: 'juvenile-serious',
    cite,
    doubt: 'juvenile-serious',
    when: (facts) => facts.court === 'juvenile' && seriousnessOf(facts) === 'yes',
  };
}

/** Nobody knows if it was one: a lawyer looks before anybody says that the court may have sealed it. */
export function perhapsSeriousJuvenile(cite: Cite): Row {
  return {
    reason: 'juvenile-unknown-serious',
    cite,
    doubt: 'juvenile-serious',
    when: (facts) => facts.court === 'juvenile' && seriousnessOf(facts) === 'unknown',
  };
}

export function needsSeriousness(cite: Cite): Need {
  return {
    missing: 'seriousOrViolent',
    reason: 'juvenile-unknown-serious',
    cite,
    doubt: 'juvenile-serious',
    when: (facts) => seriousnessOf(facts) === 'unknown',
  };
}

/**
 * The list of WIC 707(b) holds felonies only. It is not the list of serious or violent felonies, only close to it: being
 * on that one says yes, and not being on it says nothing.
 */
function seriousnessOf(facts: Case): Known<YesNo> {
  if (facts.level === 'misdemeanor' || facts.level === 'infraction') return 'no';
  if (facts.seriousOrViolent !== 'unknown') return facts.seriousOrViolent;
  return flagOf(facts, 'serious') === true || flagOf(facts, 'violent') === true ? 'yes' : 'unknown';
}
