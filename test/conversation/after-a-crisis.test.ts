import { describe, expect, test } from 'vitest';
import type { Turn } from '../../src/conversation/moment.ts';
import { say, sessionAt } from './at-every-question.ts';

const keys = ({ replies }: Turn) => replies.flatMap(({ says }) => says.map(({ key }) => key));
const open = (language: 'en' | 'es') => sessionAt.get('level')?.(language) ?? expect.unreachable();

describe.each([
  { crisis: 'suicide', en: 'i want to kill myself', es: 'me quiero morir' },
  { crisis: 'violence', en: 'he is hitting me right now', es: 'me esta pegando' },
] as const)('after a crisis ($crisis)', ({ crisis, ...said }) => {
  const afterwards = (language: 'en' | 'es', text: string) =>
    say(say(open(language), said[language]).session ?? expect.unreachable(), text);

  test.each([
    ['en', '1'],
    ['en', 'continue'],
    ['en', 'go on'],
    ['en', 'Im ok'],
    ['en', "I'm ok now, thank you"],
    ['en', 'im feeling better'],
    ['en', 'ok lets continue'],
    ['en', 'ready'],
    ['es', '1'],
    ['es', 'Ya estoy mejor'],
    ['es', 'ya estoy mejor, gracias'],
    ['es', 'estoy bien'],
    ['es', 'sigo'],
    ['es', 'seguir'],
    ['es', 'sí, sigamos por favor'],
    ['es', 'Estoy bien, seguimos'],
    ['es', 'continue'],
    ['en', 'seguir'],
  ] as const)('in %s "%s" goes on with the open question', (language, text) => {
    const turn = afterwards(language, text);
    expect(turn.session).toMatchObject({ at: 'level', answers: open(language).answers });
    expect(turn.session?.waits).toBeUndefined();
    expect(keys(turn)).toEqual(['questions.level.ask']);
  });

  test.each([
    ['en', 'ok'],
    ['en', 'yes'],
    ['en', 'thank you'],
    ['en', 'no'],
    ['en', 'felony'],
    ['en', '2'],
    ['en', 'am i ok?'],
    ['en', 'im not ok'],
    ['en', 'i dont think i can go on like this'],
    ['en', 'not ready'],
    ['en', 'i can not continue'],
    ['en', 'better off gone'],
    ['en', 'i have not 1 friend'],
    ['es', 'ok'],
    ['es', 'sí'],
    ['es', 'gracias'],
    ['es', 'no estoy bien'],
    ['es', 'estoy mal'],
    ['es', '¿estoy bien?'],
    ['es', 'no quiero seguir'],
    ['es', 'para que sigo'],
    ['es', 'estoy mejor sola'],
    ['es', 'no tengo ni 1 amigo'],
    ['es', 'delito grave'],
  ] as const)('in %s "%s" does not: we wait, and say how to go on', (language, text) => {
    const turn = afterwards(language, text);
    expect(turn.session).toMatchObject({ at: 'level', answers: open(language).answers });
    expect(turn.session?.waits).toBeDefined();
    expect([[`crisis.still-here.${crisis}`], ['crisis.suicide']]).toContainEqual(keys(turn));
  });

  test.each([
    ['en', said.en],
    ['en', 'ok i will kill myself'],
    ['es', said.es],
    ['es', 'estoy bien pero me quiero morir'],
  ] as const)('in %s "%s" is danger again, and gets the same help', (language, text) => {
    const turn = afterwards(language, text);
    expect(keys(turn)[0]).toMatch(/^crisis\.(suicide|violence)$/);
    expect(turn.session?.waits).toBeDefined();
  });

  test.each([
    ['en', 'person'],
    ['en', 'can i talk to someone'],
    ['es', 'persona'],
    ['es', 'quiero hablar con alguien'],
    ['es', '¿puedo hablar con una persona?'],
  ] as const)('in %s "%s" gets a person, and we still wait', (language, text) => {
    const turn = afterwards(language, text);
    expect(keys(turn)).toEqual([`crisis.still-here.${crisis}`, 'conversation.human']);
    expect(turn.session?.waits).toBe(crisis);
  });
});
