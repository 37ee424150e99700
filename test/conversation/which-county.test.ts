import { describe, expect, test } from 'vitest';
import { takeTurn } from '../../src/conversation/take-turn.ts';
import { newSession, toldIn, type Session } from '../../src/conversation/session.ts';
import { word } from '../../src/conversation/word.ts';
import { answerTo } from '../../src/flows/screening/answers.ts';
import { directory } from '../referrals/directory.ts';
import { inbound, sessionAt, today } from './at-every-question.ts';

function say(at: Session, text: string) {
  const { session = newSession('twilio-sms', 'en'), replies } = takeTurn(at, inbound(text), today, {
    directory,
  });
  return { session, text: replies.map((reply) => word(reply, session.language).text).join('\n'), replies };
}

const openAt = (question: 'place' | 'where', language: 'en' | 'es' = 'en') =>
  sessionAt.get(question)?.(language) ?? expect.unreachable();

describe('a place that lies in several counties', () => {
  test.each([
    ['place', '90815', 'Los Angeles County or Orange County', 'Which county do you live in?'],
    ['place', '93243', 'Kern County or Los Angeles County', 'Which county do you live in?'],
    ['place', 'Brentwood', 'Contra Costa County or Los Angeles County', 'Which county do you live in?'],
    ['where', '91361', 'Los Angeles County or Ventura County', 'Which county was the case in?'],
  ] as const)('asked %s, told %s: which county is asked', (question, told, counties, ask) => {
    const turn = say(openAt(question), told);
    expect(turn.session.at).toBe(question);
    expect(turn.text).toContain(counties);
    expect(turn.text).toContain(ask);
  });

  test('in Spanish too', () => {
    expect(say(openAt('place', 'es'), '90815').text).toContain('condado de Los Ángeles o condado de Orange');
  });

  test.each([
    ['place', 'Orange County', { place: 'orange-county' }],
    ['place', 'orange', { place: 'orange' }],
    ['place', 'LA', { place: 'los-angeles' }],
    ['place', 'not sure', 'unsure'],
    ['where', 'Los Angeles County', 'la-county'],
    ['where', 'orange county', { place: 'orange-county' }],
  ] as const)('asked %s, then %s is the answer', (question, text, answer) => {
    const asked = say(openAt(question), '90815').session;
    expect(answerTo(toldIn(say(asked, text).session), question)).toEqual(answer);
  });

  test('every county that is named as a choice is read as it is said', () => {
    const { session, replies } = say(openAt('place'), '90815');
    for (const choice of word(replies[0] ?? expect.unreachable(), 'en').choices ?? [])
      expect(say(session, choice.say).session.at, choice.say).toBe('after');
  });

  test('told a third time it is taken as it is', () => {
    const once = say(openAt('place'), '90815').session;
    const twice = say(once, '90815').session;
    expect(answerTo(toldIn(say(twice, '90815').session), 'place')).toEqual({ zip: '90815' });
  });

  test.each(['90011', '93721', 'Pacoima', '10001'])('%s is in one, and nothing is asked', (told) => {
    expect(say(openAt('place'), told).session.at).toBe('after');
  });
});
