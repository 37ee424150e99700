import { cards, seriousOrViolentOf, type Case } from '../../rules/index.ts';
import { answerTo, currentCase, withAnswer, type Told } from './answers.ts';
import type { AnsweredEvent, ScreeningEvent } from './events.ts';

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
  wasNotTraffic: caseIs(({ offence }) => offence !== 'traffic-ticket'),
  hadProbation: caseIs(({ sentence }) => sentence === 'probation'),
  hadProbationAndMayBeOnIt: told(
    (all) => currentCase(all).sentence === 'probation' && all.person.supervision !== 'none',
  ),
  isStillOnIt: caseIs(({ probation }) => probation === 'ongoing'),
  wasRevokedOnFelony: caseIs(({ level, probation }) => level === 'felony' && probation === 'revoked'),
  knowsCustodyAfterRevocation: caseIs(({ custodyAfterRevocation }) => custodyAfterRevocation !== 'unknown'),
  wasSplit: caseIs((record) => custodyOf(record) === 'split'),
  wasStatePrison: caseIs((record) => custodyOf(record) === 'state-prison'),
  isSupervisedAfterCustody: told(({ person }) => person.supervision === 'after-custody'),
  wasSupervisedAfter: caseIs(({ supervisedAfter }) => supervisedAfter === 'yes'),
  namesSeveral: caseIs(({ offence }) => cards.get(offence)?.kind === 'ask'),
  mayBeSerious: caseIs(
    (record) => custodyOf(record) !== undefined && seriousOrViolentOf(record) === 'unknown',
  ),
  wasInfraction: caseIs(({ level }) => level === 'infraction'),
  hasSaidWhere: told((all) => answerTo(all, 'place') !== undefined),
  hasConsented: ({ context }: Moment) => answerTo(context, 'consent') === 'yes',
  hasResult: ({ context }: Moment) =>
    context.answers.some(({ question, answer }) => question === 'review' && answer === 'ok'),
};

/** A guard over what is told once the answer in hand is noted. */
function told(holds: (told: Told) => boolean) {
  return ({ context, event }: Moment): boolean =>
    event.type === 'answered' && holds(afterNoting(context, event));
}

function caseIs(holds: (record: Case) => boolean) {
  return told((all) => holds(currentCase(all)));
}

export function afterNoting(context: Told, event: AnsweredEvent): Told {
  return withAnswer(context, event.question, event.answer);
}

type Custody = 'county-jail' | 'split' | 'state-prison';

/** Where a felony was served without probation, or after probation was revoked. */
function custodyOf({ sentence, custodyAfterRevocation }: Case): Custody | undefined {
  const served = sentence === 'probation' ? custodyAfterRevocation : sentence;
  return served === 'county-jail' || served === 'split' || served === 'state-prison' ? served : undefined;
}
