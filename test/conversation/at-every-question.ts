import type { Inbound, Language } from '../../src/channels/channel.ts';
import type { TurnParts } from '../../src/conversation/converse.ts';
import { takeTurn } from '../../src/conversation/take-turn.ts';
import { newSession, type Session } from '../../src/conversation/session.ts';
import type { Question } from '../../src/flows/question.ts';
import { nothingTold, withAnswer, type Answered, type Told } from '../../src/flows/screening/answers.ts';
import { questions, type QuestionId } from '../../src/flows/screening/questions/index.ts';
import { replay } from '../../src/flows/screening/replay.ts';
import { step } from '../../src/flows/screening/step.ts';
import { counting } from '../conversation-with.ts';
import { leaningBy, walkToResult } from '../flows/screening/walker.ts';
import { directory } from '../referrals/directory.ts';

export const today = '2026-11-23';
export const ids = Object.keys(questions) as QuestionId[];

/** What turns are made of that are worded. */
export const parts: TurnParts = {
  directory,
  random: counting(),
  now: () => Date.parse(today),
  publicUrl: 'https://adelante.example',
};

export function inbound(text: string, given: Partial<Inbound> = {}): Inbound {
  return { channel: 'twilio-sms', address: '+12135550123', messageId: 'SM1', text, mediaCount: 0, ...given };
}

/** A session with each question open, as real walks come to it. */
export const sessionAt: ReadonlyMap<QuestionId, (language: Language) => Session> = new Map(
  ids.map((id) => [id, (language: Language) => sessionWith(id, language)]),
);

function sessionWith(at: QuestionId, language: Language): Session {
  const told = placesMet.get(at);
  if (told === undefined) throw new Error(`No walk comes to ${at}.`);
  return { ...newSession('twilio-sms', language), at, answers: told.answers };
}

function placesInWalks(): ReadonlyMap<QuestionId, Told> {
  const met = new Map<QuestionId, Told>();
  for (let seed = 0; seed < 400; seed += 1) {
    const { told } = walkToResult(leaningBy(seed));
    told.answers.forEach((_, index) => {
      const place = replay(told.answers.slice(0, index));
      if (!met.has(place.at)) met.set(place.at, place.told);
    });
    if (seed === 1) addAfterwards(met, told);
  }
  const { at, told } = replay(inTheWrongOrder);
  return met.set(at, told);
}

/** A walker never stays with answers that contradict each other: released in 2020, and no longer supervised in 2018. */
const inTheWrongOrder: readonly Answered[] = Object.entries({
  lang: 'en',
  consent: 'yes',
  pending: 'no',
  supervision: 'none',
  registration: 'no',
  'case-kind': 'conviction',
  level: 'felony',
  sentence: 'state-prison',
  released: { year: 2020, month: 6 },
  'supervised-after': 'yes',
  'supervision-ended': { year: 2018 },
  'new-felony': 'no',
  offence: 'other',
  serious: 'no',
  'required-registration': 'no',
  'fire-crew': 'no',
}).map(([id, answer]) => {
  const question = id as QuestionId;
  return (questions[question] as Question).about === 'case'
    ? { question, record: 0, answer }
    : { question, answer };
});

const placesMet = placesInWalks();

/** The questions after the result keep no answer of their own, so no replay stops at them. */
function addAfterwards(met: Map<QuestionId, Told>, told: Told): void {
  met.set('unsure-of-review', replay(told.answers.slice(0, -1)).told);
  met.set('after', told).set('other-ways', told).set('where', told).set('place', told).set('goodbye', told);
  met
    .set('fix', replay(told.answers.slice(0, -1)).told)
    .set('fix-case', withAnswer(replay(told.answers.slice(0, -1)).told, 'review', 'another'))
    .set(
      'declined',
      step('consent', nothingTold, { type: 'answered', question: 'consent', answer: 'no' }).told,
    );
}

export function say(session: Session, text: string) {
  return takeTurn(session, inbound(text), today, { directory });
}
