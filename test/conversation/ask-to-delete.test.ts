import { describe, expect, test } from 'vitest';
import { newSession, type Session } from '../../src/conversation/session.ts';
import { word } from '../../src/conversation/word.ts';
import type { QuestionId } from '../../src/flows/screening/questions/index.ts';
import { ids, say, sessionAt } from './at-every-question.ts';

function at(id: QuestionId, language: 'en' | 'es' = 'en'): Session {
  return sessionAt.get(id)?.(language) ?? expect.unreachable();
}

const keys = (turn: ReturnType<typeof say>) => turn.replies.flatMap(({ says }) => says.map(({ key }) => key));
const askedBack = 'conversation.delete.ask';

function askedToDelete(id: QuestionId, language: 'en' | 'es' = 'en'): Session {
  const { session = expect.unreachable() } = say(at(id, language), language === 'en' ? 'delete' : 'borrar');
  return session;
}

describe('a word that may mean the record is asked back', () => {
  test.each([
    ...['delete', 'Delete.', 'erase', 'delete it', 'erase everything', 'delete everything?', 'delete all'],
    ...['delete everything on my record', 'i want to delete everything', 'borrar', 'Bórralo', 'borrelo'],
    ...['borrar todo', 'quiero borrar', 'borrar todo de mi record', 'quiero borrar todo', 'eliminar'],
  ])('"%s"', (text) => {
    const before = at('level');
    const turn = say(before, text);
    expect(keys(turn)).toEqual([askedBack]);
    expect(turn.replies[0]?.choices?.map(({ say }) => say)).toEqual(['1', '2']);
    expect(turn.session).toMatchObject({ at: 'level', answers: before.answers });
  });

  test.each(ids.filter((id) => id !== 'lang'))('at %s, in both languages', (id) => {
    expect(keys(say(at(id), 'delete'))).toEqual([askedBack]);
    expect(keys(say(at(id, 'es'), 'borrar'))).toEqual([askedBack]);
  });

  test.each([
    ['delete my data', 'en'],
    ['DELETE MY DATA', 'en'],
    ['forget me', 'en'],
    ['erase my information', 'en'],
    ['delete this chat', 'en'],
    ['delete everything i said', 'en'],
    ['BORRE MIS DATOS', 'es'],
    ['borrar mis datos', 'es'],
    ['borre mis respuestas', 'es'],
    ['borrar todo lo que dije', 'es'],
  ] as const)('"%s" says what is meant, and deletes at once', (text, language) => {
    expect(say(at('level', language), text).session).toBeUndefined();
  });
});

describe('asked whether to delete', () => {
  test.each([
    ...['1', 'delete my answers', 'delete my data', '#1', 'yes', 'yes delete it', 'Yes please', 'yep'],
    'yes, delete everything',
  ])('"%s" deletes, and says so', (text) => {
    const turn = say(askedToDelete('level'), text);
    expect(turn.session).toBeUndefined();
    expect(keys(turn)).toEqual(['conversation.deleted']);
  });

  test.each(['1', 'borrar mis respuestas', 'si', 'sí bórralo', 'Si borrelo', 'si, borra todo', 'simon'])(
    'the same in Spanish: "%s"',
    (text) => {
      expect(keys(say(askedToDelete('level', 'es'), text))).toEqual(['conversation.deleted']);
    },
  );

  test.each([
    ['en', '2'],
    ['en', 'keep going'],
    ['en', 'no'],
    ['en', 'nah'],
    ['es', 'no'],
    ['es', 'mejor no'],
    ['es', 'seguir'],
  ] as const)('in %s "%s" goes on at the open question, with nothing deleted', (language, text) => {
    const before = at('level', language);
    const turn = say(askedToDelete('level', language), text);
    expect(turn.session).toMatchObject({ at: 'level', answers: before.answers });
    expect(keys(turn)).toEqual(['questions.level.ask']);
    expect(say(turn.session ?? expect.unreachable(), '2').session?.answers.at(-1)).toMatchObject({
      question: 'level',
      answer: 'misdemeanor',
    });
  });

  test.each(['misdemeanor', 'asdkjh', 'skip', 'delete', 'i think so', 'not sure'])(
    '"%s" is asked once more, and then all is kept and said to be',
    (text) => {
      const again = say(askedToDelete('level'), text);
      expect(keys(again)).toEqual(['conversation.delete.ask-again']);
      expect(again.replies[0]?.choices?.map(({ say }) => say)).toEqual(['1', '2']);
      const session = again.session ?? expect.unreachable();
      expect(say(session, 'yes').session).toBeUndefined();
      const kept = say(session, 'asdkjh');
      expect(keys(kept)).toEqual(['conversation.delete.kept', 'questions.level.ask']);
      expect(kept.session).toMatchObject({ at: 'level', answers: at('level').answers, misses: 0 });
    },
  );

  test('a number that picked nothing deletes nothing later', () => {
    const { session = expect.unreachable() } = say(askedToDelete('pending'), 'help');
    expect(session.answers).toEqual(at('pending').answers);
    expect(say(session, '1').session?.answers.at(-1)).toMatchObject({ question: 'pending', answer: 'yes' });
  });

  test('a crisis comes first', () => {
    expect(keys(say(askedToDelete('level'), 'i want to kill myself'))).toEqual(['crisis.suicide']);
  });
});

test('before a language is chosen it is somebody who wants their record cleared, and shows a language', () => {
  const turn = say(newSession('twilio-sms', null), 'borrar');
  expect(turn.session).toMatchObject({ at: 'consent', language: 'es' });
});

test.each(['en', 'es'] as const)('in %s it is said that the court record stays as it is', (language) => {
  const [first = expect.unreachable()] = say(
    at('level', language),
    language === 'en' ? 'delete' : 'borrar',
  ).replies;
  expect(word(first, language).text).toMatch(/record|récord/);
});
