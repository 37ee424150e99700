import { describe, expect, test } from 'vitest';
import { word } from '../../src/conversation/word.ts';
import { ids, say, sessionAt } from './at-every-question.ts';

const everywhere = ids.flatMap((id) => (['en', 'es'] as const).map((language) => ({ id, language })));

const commands = {
  help: { en: 'HELP', es: 'ayuda' },
  repeat: { en: 'repeat', es: 'repetir' },
  human: { en: 'a person', es: 'quiero hablar con una persona' },
  why: { en: 'why do you ask?', es: 'por que me pregunta eso' },
} as const;

describe.each(everywhere)('at $id in $language', ({ id, language }) => {
  const session = () => sessionAt.get(id)?.(language) ?? expect.unreachable();

  test.each(Object.entries(commands))('%s is answered and the question stays open', (_, words) => {
    const before = session();
    const { session: after, replies } = say(before, words[language]);
    expect(after?.at).toBe(id);
    expect(after?.answers).toEqual(before.answers);
    expect(replies.length).toBeGreaterThan(0);
    replies.forEach((reply) => {
      expect(word(reply, language).text).not.toBe('');
    });
  });

  test('the other language asks the same question again, with every answer kept', () => {
    const before = session();
    const { session: after, replies } = say(before, language === 'en' ? 'español' : 'English');
    expect(after?.language).toBe(language === 'en' ? 'es' : 'en');
    expect(after?.at).toBe(id === 'lang' ? 'consent' : id);
    if (id !== 'lang') expect(after?.answers).toEqual(before.answers);
    expect(replies.length).toBeGreaterThan(0);
  });

  test('back goes to a question before', () => {
    const { session: after, replies } = say(session(), language === 'en' ? 'back' : 'atras');
    expect(after).toBeDefined();
    if (id !== 'lang') expect(after?.at).not.toBe(id);
    expect(replies.length).toBeGreaterThan(0);
  });

  test('starting over keeps the consent and nothing else', () => {
    const { session: after } = say(session(), language === 'en' ? 'start over' : 'empezar de nuevo');
    expect(['pending', 'consent', 'lang']).toContain(after?.at);
    expect(after?.answers.filter(({ question }) => question !== 'lang' && question !== 'consent')).toEqual(
      [],
    );
  });

  test('delete my data forgets everything', () => {
    const { session: after, replies } = say(
      session(),
      language === 'en' ? 'delete my data' : 'borrar mis datos',
    );
    expect(after).toBeUndefined();
    expect(replies).toHaveLength(1);
  });

  test('skip is taken as not sure, or asks again', () => {
    const { session: after, replies } = say(session(), language === 'en' ? 'skip' : 'saltar');
    expect(after).toBeDefined();
    expect(replies.length).toBeGreaterThan(0);
  });

  test.each([
    ['suicide', { en: 'i want to kill myself', es: 'me quiero morir' }],
    ['violence', { en: 'he is hitting me right now', es: 'me esta pegando' }],
  ] as const)('a crisis (%s) is answered with help and no question', (kind, words) => {
    const before = session();
    const { session: after, replies } = say(before, words[language]);
    expect(replies.map(({ says }) => says)).toEqual([[{ key: `crisis.${kind}` }]]);
    expect(after?.answers).toEqual(before.answers);
    const still = after && say(after, 'no');
    expect(still?.replies.map(({ says }) => says)).toEqual([[{ key: `crisis.still-here.${kind}` }]]);
    const resumed = still?.session && say(still.session, '1');
    expect(resumed?.session?.at).toBe(id);
    expect(resumed?.session?.answers).toEqual(before.answers);
  });

  test('three messages nobody can read lead on, or to a person, and never to a guess', () => {
    const noise = ['asdkjh qwe', 'zzxxy trrr', 'qpwoe mnb'];
    const end = noise.reduce((before, text) => say(before, text).session ?? expect.unreachable(), session());
    const added = end.answers.slice(session().answers.length);
    expect(added.every(({ answer }) => answer === 'unsure')).toBe(true);
  });
});
