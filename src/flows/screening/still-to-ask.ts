import { cards, offences, type Case } from '../../rules/index.ts';
import { answerTo, currentCase, hasAnswered, type Told } from './answers.ts';
import { felonyCustodyOf } from './felony-custody.ts';

/**
 * What a case may still have to be asked before it is read back. What an offence turns on is told by its card; while
 * nobody knows which offence it was, no more is asked about it.
 */
export const stillToAsk = {
  fireCrew: (told: Told) => mayHaveBeenOnFireCrew(currentCase(told)) && !hasAnswered(told, 'fire-crew'),
  crimeDate: (told: Told) => turnsOnItsDate(currentCase(told)) && !hasAnswered(told, 'crime-date'),
  superStrike: (told: Told) =>
    turnsOnGravestCases(currentCase(told)) && answerTo(told, 'super-strike') === undefined,
  abusePattern: (told: Told) => mayBeAbuse(currentCase(told)) && !hasAnswered(told, 'abuse-pattern'),
};

function mayHaveBeenOnFireCrew(record: Case): boolean {
  return felonyCustodyOf(record) !== undefined && flag(record, 'fireCrewExcluded') !== true;
}

/** Marijuana, and theft and drug felonies: their old convictions have laws that go by the day of the offence. */
function turnsOnItsDate(record: Case): boolean {
  return isNamedConviction(record) && (mayBe(record, 'prop64') || isOldTheftOrDrugFelony(record));
}

function turnsOnGravestCases(record: Case): boolean {
  return (
    isNamedConviction(record) && mayBeFelony(record) && (mayBe(record, 'prop64') || mayBe(record, 'prop47'))
  );
}

function isOldTheftOrDrugFelony(record: Case): boolean {
  return mayBeFelony(record) && mayBe(record, 'prop47');
}

function mayBeFelony({ level }: Case): boolean {
  return level === 'felony' || level === 'unknown';
}

/** A conviction of an offence that is one by itself, and not one of several. */
function isNamedConviction({ court, disposition, offence }: Case): boolean {
  return court === 'california' && disposition === 'conviction' && cards.get(offence)?.kind === 'offence';
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
