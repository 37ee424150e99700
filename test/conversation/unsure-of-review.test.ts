import { describe, expect, test } from 'vitest';
import type { Turn } from '../../src/conversation/moment.ts';
import { toldIn } from '../../src/conversation/session.ts';
import { withAnswer } from '../../src/flows/screening/answers.ts';
import { say, sessionAt } from './at-every-question.ts';

const keys = ({ replies }: Turn) => replies.flatMap(({ says }) => says.map(({ key }) => key));
const atReview = (language: 'en' | 'es') => sessionAt.get('review')?.(language) ?? expect.unreachable();
const then = (turn: Turn, text: string) => say(turn.session ?? expect.unreachable(), text);

describe.each([
  { language: 'en', words: ['not sure', 'i dont know', 'idk', 'no idea', 'im not sure'] },
  { language: 'es', words: ['no sé', 'no se', 'no estoy seguro', 'no estoy segura', 'ni idea', 'nose'] },
] as const)('not sure that it is right, in $language', ({ language, words }) => {
  const unsure = () => say(atReview(language), words[0]);

  test.each(words)('"%s" is heard, and asks what to do', (text) => {
    const turn = say(atReview(language), text);
    expect(turn.missed).toBeUndefined();
    expect(turn.session).toMatchObject({ at: 'unsure-of-review', answers: atReview(language).answers });
    expect(keys(turn)).toEqual(['questions.unsure-of-review.ask']);
    expect(turn.replies[0]?.choices).toHaveLength(3);
  });

  test.each([...words, '1'])('"%s" then goes on to the result with everything as told', (text) => {
    const turn = then(unsure(), text);
    const told = toldIn(turn.session ?? expect.unreachable());
    expect(turn.session?.at).toBe('after');
    expect(keys(turn)).toContain('result.intro');
    expect(told).toEqual(withAnswer(toldIn(atReview(language)), 'review', 'ok'));
  });

  test('2 fixes one, and 3 brings a person and asks again', () => {
    expect(then(unsure(), '2').session?.at).toBe('fix');
    const person = then(unsure(), '3');
    expect(keys(person)).toEqual(['conversation.human', 'questions.unsure-of-review.ask']);
    expect(person.session?.at).toBe('unsure-of-review');
  });

  test('back reads all of it back again', () => {
    const turn = then(unsure(), language === 'en' ? 'back' : 'atrás');
    expect(turn.session?.at).toBe('review');
    expect(keys(turn)).toContain('review.intro');
  });

  test('who goes back from the result is read back to, and has answered nothing more', () => {
    const turn = then(then(unsure(), '1'), language === 'en' ? 'back' : 'atrás');
    expect(turn.session).toMatchObject({ at: 'review', answers: atReview(language).answers });
  });
});
