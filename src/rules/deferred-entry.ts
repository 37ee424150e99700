import { intervalOf } from './dates/interval.ts';
import type { Case } from './facts.ts';
import { cards, cardsMeant, type CardId } from './offences/index.ts';

/** From this day the drug program was deferred entry of judgment: the person pleaded guilty first. */
const began = '1997-01-01';
/** From this day it is pretrial diversion again, without a plea. */
const ended = '2018-01-01';

/** The earliest day the program can have been granted: the day told, or else the arrest, which came before it. */
function earliestGrant({ sentenced, arrested }: Case): string | undefined {
  const told = sentenced === 'unknown' ? arrested : sentenced;
  return told === 'unknown' ? undefined : intervalOf(told).earliest;
}

export function wasGrantedBeforeItBegan({ sentenced }: Case): boolean {
  return sentenced !== 'unknown' && intervalOf(sentenced).latest < began;
}

/** An early arrest may have led to a program granted in time. */
export function mayBeGrantedBeforeItBegan(facts: Case): boolean {
  const earliest = earliestGrant(facts);
  return earliest !== undefined && earliest < began;
}

export function wasGrantedAfterItEnded(facts: Case): boolean {
  const earliest = earliestGrant(facts);
  return earliest !== undefined && earliest >= ended;
}

/** The program was for drug charges: something else, known as such, never led to it. */
export function isNoDrugCharge({ offence }: Case): boolean {
  return offence !== 'unknown' && !cardsMeant(offence).some(isDrugCharge);
}

/** Nobody knows what the charge was, or what was told covers charges that never led to the program too. */
export function mayBeNoDrugCharge({ offence }: Case): boolean {
  return offence === 'unknown' || !cardsMeant(offence).every(isDrugCharge);
}

function isDrugCharge(id: string): boolean {
  const category = cards.get(id)?.category;
  return drugs.has(category) || alsoInTheProgram.has(id);
}

const drugs: ReadonlySet<unknown> = new Set(['drug-possession', 'drug-sale', 'marijuana']);

/** PEN 1000(a) names these two besides: under the influence in public, and asking somebody to sell drugs. */
const alsoInTheProgram: ReadonlySet<string> = new Set<CardId>(['pc-647-f', 'pc-653f']);

/** The person pleaded guilty first, or may have: nobody told us, and neither the charge nor the day rules it out. */
export function mayBeDeferredEntry(facts: Case): boolean {
  const { outcome, deferredEntry } = facts;
  if (deferredEntry !== 'unknown') return deferredEntry === 'yes';
  const isRuledOut = isNoDrugCharge(facts) || wasGrantedBeforeItBegan(facts) || wasGrantedAfterItEnded(facts);
  return outcome === 'diversion' && !isRuledOut;
}
