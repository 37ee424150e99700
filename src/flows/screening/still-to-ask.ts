import { cards, felonyCustodyOf, offences, seriousOrViolentOf, type Case } from '../../rules/index.ts';
import { answerTo, currentCase, hasAnswered, type Told } from './answers.ts';

/**
 * What a case may still have to be asked before it is read back. What an offence turns on is told by its card; while
 * nobody knows which offence it was, no more is asked about it.
 */
export const stillToAsk = {
  serious: (told: Told) => mayBeSerious(currentCase(told)),
  newFelony: (told: Told) => turnsOnNewFelony(told) && !hasAnswered(told, 'new-felony'),
  fireCrew: (told: Told) => mayHaveBeenOnFireCrew(currentCase(told)) && !hasAnswered(told, 'fire-crew'),
  crimeDate: (told: Told) => turnsOnItsDate(currentCase(told)) && !hasAnswered(told, 'crime-date'),
  superStrike: (told: Told) =>
    turnsOnGravestCases(currentCase(told)) && answerTo(told, 'super-strike') === undefined,
  abusePattern: (told: Told) => mayBeAbuse(currentCase(told)) && !hasAnswered(told, 'abuse-pattern'),
};

/** Old theft and drug cases have so much to ask of their own that their record has to show it. */
function mayBeSerious(record: Case): boolean {
  return (
    felonyCustodyOf(record) !== undefined &&
    seriousOrViolentOf(record) === 'unknown' &&
    !turnsOnGravestCases(record)
  );
}

/** What the state does by itself turns on it, and the state does nothing for a serious felony or under supervision. */
function turnsOnNewFelony(told: Told): boolean {
  const record = currentCase(told);
  return (
    felonyCustodyOf(record) !== undefined &&
    seriousOrViolentOf(record) === 'no' &&
    told.person.supervision === 'none'
  );
}

function mayHaveBeenOnFireCrew(record: Case): boolean {
  return felonyCustodyOf(record) !== undefined && flag(record, 'fireCrewExcluded') !== true;
}

/** Marijuana, and theft and drug felonies: their old convictions have laws that go by the day of the offence. */
function turnsOnItsDate(record: Case): boolean {
  return isConviction(record) && (isSurely(record, 'prop64') || isTheftOrDrugFelony(record));
}

function turnsOnGravestCases(record: Case): boolean {
  const mayStay = isSurely(record, 'prop64') && mayBeFelony(record);
  return isConviction(record) && (mayStay || isTheftOrDrugFelony(record));
}

function isTheftOrDrugFelony(record: Case): boolean {
  return mayBeFelony(record) && isSurely(record, 'prop47');
}

function mayBeFelony({ level }: Case): boolean {
  return level === 'felony' || level === 'unknown';
}

function isConviction({ court, disposition }: Case): boolean {
  return court === 'california' && disposition === 'conviction';
}

/** All of the offences that are meant, or the only one: of several, a date settles nothing. */
function isSurely(record: Case, name: keyof Flags): boolean {
  const isOne = cards.get(record.offence)?.kind === 'offence';
  return flag(record, name) === true || (isOne && mayBe(record, name));
}

/** A case that ended without a conviction, and may be about a partner, a child or an older person. */
function mayBeAbuse(record: Case): boolean {
  if (record.disposition !== 'no-conviction' || record.outcome === 'unknown') return false;
  return record.offence === 'unknown' || mayBe(record, 'domestic') || mayBe(record, 'childOrElder');
}

type Flags = NonNullable<ReturnType<typeof offences.get>>;

/** The same offences that the laws look at, and those of which only some are. */
function mayBe(record: Case, name: keyof Flags): boolean {
  const value = flag(record, name);
  return value !== undefined && value !== false;
}

function flag({ offence }: Case, name: keyof Flags): Flags[keyof Flags] | undefined {
  return offences.get(offence)?.[name];
}
