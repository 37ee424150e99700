import type { Cite } from './cite.ts';
import type { Case, Known, YesNo } from './facts.ts';
import { otherCourts } from './gates.ts';
import { flagOf } from './offences/index.ts';
import type { Need, Row } from './relief.ts';

/** Rows that the reliefs for juvenile cases share. A juvenile case is one by its court, however it ended. */

export function outsideJuvenileCourt(cite: Cite): readonly Row[] {
  return [...otherCourts(cite), { reason: 'adult-court', cite, when: ({ court }) => court === 'california' }];
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
