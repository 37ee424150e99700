import { describe, expect, test } from 'vitest';
import type { Turn } from '../../src/conversation/moment.ts';
import { takeTurn } from '../../src/conversation/take-turn.ts';
import { askingIfClear } from '../../src/conversation/was-clear.ts';
import type { QuestionId } from '../../src/flows/screening/questions/index.ts';
import { directory } from '../referrals/directory.ts';
import { ids, inbound, say, sessionAt, today } from './at-every-question.ts';

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
  const at = (id: QuestionId) => sessionAt.get(id)?.(language) ?? expect.unreachable();

  test.each(ids.filter((id) => id !== 'lang' && id !== 'pending'))(
    'at %s is heard, and is no answer',
    (id) => {
      const turn = say(at(id), text);
      expect(turn.session).toMatchObject({ at: id, answers: at(id).answers, misses: 0 });
      expect(keys(turn).slice(0, 1)).toEqual(['conversation.court-soon']);
      expect(keys(turn).at(-1)).toBe(`questions.${id}.ask`);
    },
  );

  test('is heard where it is asked if a case is open, and answers it', () => {
    const turn = say(at('pending'), text);
    expect(keys(turn)).toEqual(['conversation.court-soon', 'questions.supervision.ask']);
    expect(turn.session?.answers.at(-1)).toEqual({ question: 'pending', answer: 'yes' });
  });

  test('is heard between two steps, which go on where they were', () => {
    const { session = expect.unreachable() } = say(at('after'), '2');
    const turn = say(session, text);
    expect(keys(turn)).toEqual(['conversation.court-soon']);
    expect(turn.replies[0]?.choices).toHaveLength(2);
    expect(turn.session?.unread).toEqual(session.unread);
  });

  test('is heard after deleting was asked about, and deletes nothing', () => {
    const { session = expect.unreachable() } = say(at('level'), language === 'en' ? 'delete' : 'borrar');
    expect(keys(say(session, text))).toEqual(['conversation.court-soon', 'questions.level.ask']);
  });

  test('is heard where it was just asked whether all was clear', () => {
    const session = { ...at('goodbye'), wasClear: 'asked' as const };
    const turn = askingIfClear(session, inbound(text), today, { directory });
    expect(keys(turn)).toEqual(['conversation.court-soon', 'questions.goodbye.ask']);
  });
});
