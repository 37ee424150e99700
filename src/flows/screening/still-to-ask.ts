import { cards, type Case, type Category } from '../../rules/index.ts';
import { answerTo, currentCase, hasAnswered, type Told } from './answers.ts';
import { felonyCustodyOf } from './felony-custody.ts';

/** What a case may still have to be asked before it is read back, from the facts told so far. */
export const stillToAsk = {
  fireCrew: (told: Told) =>
    felonyCustodyOf(currentCase(told)) !== undefined && !hasAnswered(told, 'fire-crew'),
  crimeDate: (told: Told) => turnsOnItsDate(currentCase(told)) && !hasAnswered(told, 'crime-date'),
  superStrike: (told: Told) =>
    isTheftOrDrugFelony(currentCase(told)) && answerTo(told, 'super-strike') === undefined,
  abusePattern: (told: Told) => mayBeAbuse(currentCase(told)) && !hasAnswered(told, 'abuse-pattern'),
};

/** Old theft, drug and marijuana convictions have laws of their own, which go by the day of the offence. */
function turnsOnItsDate(record: Case): boolean {
  if (!isConviction(record)) return false;
  return (
    categoryOf(record) === 'marijuana' ||
    isTheftOrDrugFelony(record) ||
    (record.level === 'felony' && record.offence === 'other')
  );
}

function isTheftOrDrugFelony(record: Case): boolean {
  const category = categoryOf(record);
  const mayBeFelony = record.level === 'felony' || record.level === 'unknown';
  return isConviction(record) && mayBeFelony && category !== undefined && theftAndDrugs.has(category);
}

function isConviction({ court, disposition }: Case): boolean {
  return court === 'california' && disposition === 'conviction';
}

/** A case that ended without a conviction, and may be about a partner, a child or an older person. */
function mayBeAbuse(record: Case): boolean {
  if (record.disposition !== 'no-conviction' || record.outcome === 'unknown') return false;
  const category = categoryOf(record);
  return category === undefined ? !drivingKinds.has(record.offence) : mayBeAgainstPeople.has(category);
}

function categoryOf({ offence }: Case): Category | undefined {
  return cards.get(offence)?.category;
}

export const theftAndDrugs: ReadonlySet<Category> = new Set<Category>([
  'burglary',
  'drug-possession',
  'fraud',
  'marijuana',
  'theft',
]);

export const mayBeAgainstPeople: ReadonlySet<Category> = new Set<Category>([
  'assault',
  'child',
  'court-order',
  'domestic-violence',
  'elder',
  'kidnapping',
  'other',
  'sex',
  'sex-work',
  'threat',
  'weapon',
]);

const drivingKinds: ReadonlySet<Case['offence']> = new Set<Case['offence']>([
  'dui',
  'dangerous-driving',
  'other-driving',
  'police-stop-driving',
  'traffic-ticket',
]);
