import type { Inbound, Language } from '../../src/channels/channel.ts';
import { takeTurn } from '../../src/conversation/take-turn.ts';
import { newSession, type Session } from '../../src/conversation/session.ts';
import { nothingTold, type Told } from '../../src/flows/screening/answers.ts';
import { questions, type QuestionId } from '../../src/flows/screening/questions/index.ts';
import { replay } from '../../src/flows/screening/replay.ts';
import { step } from '../../src/flows/screening/step.ts';
import { chooseBy, walkToResult } from '../flows/screening/walker.ts';

export const today = '2026-11-23';
export const ids = Object.keys(questions) as QuestionId[];

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

const placesMet = placesInWalks();

function placesInWalks(): ReadonlyMap<QuestionId, Told> {
  const met = new Map<QuestionId, Told>();
  for (let seed = 0; seed < 400; seed += 1) {
    const { told } = walkToResult(chooseBy(seed));
    told.answers.forEach((_, index) => {
      const place = replay(told.answers.slice(0, index));
      if (!met.has(place.at)) met.set(place.at, place.told);
    });
    if (seed === 0) addAfterwards(met, told);
  }
  return met;
}

/** The questions after the result keep no answer of their own, so no replay stops at them. */
function addAfterwards(met: Map<QuestionId, Told>, told: Told): void {
  met.set('after', told).set('where', told).set('place', told).set('goodbye', told);
  met
    .set('fix', replay(told.answers.slice(0, -1)).told)
    .set(
      'declined',
      step('consent', nothingTold, { type: 'answered', question: 'consent', answer: 'no' }).told,
    );
}

export function say(session: Session, text: string) {
  return takeTurn(session, inbound(text), today);
}
