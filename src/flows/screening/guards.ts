import { cards, felonyCustodyOf, type Case } from '../../rules/index.ts';
import { answerTo, currentCase, lastRecord, withAnswer, type Told } from './answers.ts';
import { contradictionIn } from './contradiction.ts';
import type { AnsweredEvent, ScreeningEvent } from './events.ts';
import { hasTurnedPage } from './pick.ts';
import { stillToAsk } from './still-to-ask.ts';

type Moment = Readonly<{ context: Told; event: ScreeningEvent }>;

/** What guards read after "if": the answer just given, or what is told once it is noted. They read facts, never the law. */
export const guards = {
  answerIs: ({ event }: Moment, params: Readonly<{ answer: string }>) =>
    event.type === 'answered' && event.answer === params.answer,
  isUnderSupervisionOrUnsure: told(
    ({ person }) => person.serving === 'unknown' && person.supervision !== 'none',
  ),
  wasConvictedInCalifornia: caseIs(
    ({ court, disposition }) => court === 'california' && disposition === 'conviction',
  ),
  wasNotConvicted: caseIs(({ disposition }) => disposition === 'no-conviction'),
  wasJuvenile: caseIs(({ court }) => court === 'juvenile'),
  wasElsewhere: caseIs(({ court }) => court === 'elsewhere'),
  /** An acquittal or a reversal counts whenever the arrest was. */
  endedForGood: caseIs(({ outcome }) => outcome === 'acquitted' || outcome === 'overturned'),
  mayBeGraveJuvenile: caseIs(
    ({ court, level }) => court === 'juvenile' && (level === 'felony' || level === 'unknown'),
  ),
  wasNotTraffic: caseIs(({ offence }) => offence !== 'traffic-ticket'),
  hadProbation: caseIs(({ sentence }) => sentence === 'probation'),
  hadProbationAndMayBeOnIt: told(
    (all) => currentCase(all).sentence === 'probation' && all.person.supervision !== 'none',
  ),
  isStillOnIt: caseIs(({ probation }) => probation === 'ongoing'),
  wasRevokedOnFelony: caseIs(({ level, probation }) => level === 'felony' && probation === 'revoked'),
  knowsCustodyAfterRevocation: caseIs(({ custodyAfterRevocation }) => custodyAfterRevocation !== 'unknown'),
  wasSplit: caseIs((record) => felonyCustodyOf(record) === 'split'),
  wasStatePrison: caseIs((record) => felonyCustodyOf(record) === 'state-prison'),
  /** All waits for the end of supervision first; the other days of the case are asked when there is none. */
  mayBeSupervised: told(({ person }) => person.supervision !== 'none'),
  wasSupervisedAfter: caseIs(({ supervisedAfter }) => supervisedAfter === 'yes'),
  hasNoOffenceToAsk: caseIs(({ court, level }) => court === 'juvenile' || level === 'infraction'),
  turnsOnNewFelony: before(stillToAsk.newFelony),
  mayHaveBeenOnFireCrew: before(stillToAsk.fireCrew),
  turnsOnItsDate: before(stillToAsk.crimeDate),
  turnsOnGravestCases: before(stillToAsk.superStrike),
  mayBeOneOfSeveral: before(stillToAsk.abusePattern),
  contradictsItself: before((all) => contradictionIn(all) !== undefined),
  namesSeveral: caseIs(({ offence }) => cards.get(offence)?.kind === 'ask'),
  mayBeSerious: told(stillToAsk.serious),
  hasSaidWhere: told((all) => answerTo(all, 'place') !== undefined),
  wasOnlyElsewhere: before((all) => !mayHaveBeenInCalifornia(all)),
  hasSeveralCases: before((all) => lastRecord(all) > 0),
  hasTurnedPage: before(hasTurnedPage),
  hasConsented: ({ context }: Moment) => answerTo(context, 'consent') === 'yes',
  hasResult: ({ context }: Moment) =>
    context.answers.some(({ question, answer }) => question === 'review' && answer === 'ok'),
};

/** Whether a county of this state may have had one of the cases. */
export function mayHaveBeenInCalifornia({ records }: Told): boolean {
  const here = ({ court }: Case) => court === 'california' || court === 'juvenile' || court === 'unknown';
  return records.length === 0 || records.some(here);
}

/** A guard over what is told once the answer in hand is noted. */
function told(holds: (told: Told) => boolean) {
  return ({ context, event }: Moment): boolean =>
    event.type === 'answered' && holds(afterNoting(context, event));
}

/** A guard over what is told already, on the way into a state. */
function before(holds: (told: Told) => boolean) {
  return ({ context }: Moment): boolean => holds(context);
}

function caseIs(holds: (record: Case) => boolean) {
  return told((all) => holds(currentCase(all)));
}

export function afterNoting(context: Told, event: AnsweredEvent): Told {
  return withAnswer(context, event.question, event.answer);
}
