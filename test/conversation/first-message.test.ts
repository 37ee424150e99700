import { describe, expect, test } from 'vitest';
import type { Turn } from '../../src/conversation/moment.ts';
import { takeTurn } from '../../src/conversation/take-turn.ts';
import { directory } from '../referrals/directory.ts';
import { inbound, say, sessionAt, today } from './at-every-question.ts';

const keys = ({ replies }: Turn) => replies.flatMap(({ says }) => says.map(({ key }) => key));
const first = (text: string) => takeTurn(undefined, inbound(text), today, { directory });
const greeting = ['conversation.introduction', 'questions.consent.ask'];

describe('the first message', () => {
  test.each([
    ['en', 'person'],
    ['en', 'can i talk to a person'],
    ['en', 'hi, I want to talk to a human please'],
    ['es', 'PERSONA'],
    ['es', 'quiero hablar con una persona'],
    ['es', 'hola, quiero hablar con alguien'],
  ])('in %s "%s" hears at once how to reach a person, then the greeting', (language, text) => {
    const turn = first(text);
    expect(turn.session).toMatchObject({ language, at: 'consent' });
    expect(keys(turn)).toEqual(['conversation.human', ...greeting]);
  });

  test.each([
    ['en', 'I have court tomorrow'],
    ['en', 'hi i have court on monday'],
    ['en', 'court date tomorrow what do i do'],
    ['en', 'my hearing is today'],
    ['es', 'tengo corte mañana'],
    ['es', 'hola tengo corte el lunes y no tengo abogado'],
    ['es', 'mi corte es mañana'],
    ['es', 'mañana tengo audiencia, quiero hablar con alguien'],
    ['es', 'Tengo que ir a la corte esta semana'],
  ])('in %s "%s" hears at once whom to call today, then the greeting', (language, text) => {
    const turn = first(text);
    expect(turn.session).toMatchObject({ language, at: 'consent' });
    expect(keys(turn)).toEqual(['conversation.court-soon', ...greeting]);
  });

  test.each(['I had court in 2015', 'no tengo corte mañana', 'can the court clear my record', 'hola'])(
    '"%s" is only greeted, or answered',
    (text) => {
      expect(keys(first(text))).not.toContain('conversation.court-soon');
      expect(keys(first(text))).not.toContain('conversation.human');
    },
  );
});

describe.each([
  { language: 'en', text: 'i have court tomorrow' },
  { language: 'es', text: 'tengo corte mañana' },
] as const)('court soon in $language', ({ language, text }) => {
  test.each(['consent', 'declined'] as const)('at %s is heard, and is no answer', (at) => {
    const session = sessionAt.get(at)?.(language) ?? expect.unreachable();
    const turn = say(session, text);
    expect(turn.session).toMatchObject({ at, answers: session.answers });
    expect(keys(turn)).toEqual(['conversation.court-soon', `questions.${at}.ask`]);
  });

  test('answers whether a case is open, where that is asked', () => {
    const session = sessionAt.get('pending')?.(language) ?? expect.unreachable();
    expect(keys(say(session, text))).not.toContain('conversation.court-soon');
  });
});
