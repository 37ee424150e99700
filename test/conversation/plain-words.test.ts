import { describe, expect, test } from 'vitest';
import { word } from '../../src/conversation/word.ts';
import { say, sessionAt } from './at-every-question.ts';
import type { QuestionId } from '../../src/flows/screening/questions/index.ts';

function at(id: QuestionId, language: 'en' | 'es' = 'en') {
  return sessionAt.get(id)?.(language) ?? expect.unreachable();
}

const keys = (turn: ReturnType<typeof say>) => turn.replies.map(({ says }) => says.map(({ key }) => key));

test('a bare no is no answer to what the case was for', () => {
  const { session } = say(at('offence'), 'no');
  expect(session?.at).toBe('offence');
  expect(session?.answers).toEqual(at('offence').answers);
});

describe('who only thinks so', () => {
  test.each([
    ['pending', 'creo que no'],
    ['supervision', 'no creo'],
    ['registration', 'no creo'],
  ] as const)('at %s hears that NOT SURE was put: %s', (id, text) => {
    const turn = say(at(id, 'es'), text);
    expect(turn.session?.answers.at(-1)).toMatchObject({ question: id, answer: 'unsure' });
    expect(keys(turn)[0]).toEqual(['unclear.hedged']);
  });

  test('an answer that is sure is only taken', () => {
    expect(keys(say(at('pending'), 'no'))).toHaveLength(1);
    expect(keys(say(at('pending'), 'not sure'))).toHaveLength(1);
  });
});

test('the kind of case is never put down as not sure for someone', () => {
  let turn = say(at('case-kind'), 'blue');
  for (const text of ['green', 'red']) turn = say(turn.session ?? expect.unreachable(), text);
  expect(turn.session?.at).toBe('case-kind');
  expect(turn.session?.answers).toEqual(at('case-kind').answers);
  expect(keys(turn).slice(0, 2)).toEqual([['unclear.to-a-person'], ['conversation.human']]);
});

test.each([
  ['level', '9', '4'],
  ['review', '7', '3'],
] as const)('at %s, %s is told the numbers there are', (id, text, most) => {
  const [first] = say(at(id), text).replies;
  expect(word(first ?? expect.unreachable(), 'en').text).toBe(`Pick a number from 1 to ${most}.`);
});

test('who fears immigration hears first that we do not tell', () => {
  const turn = say(at('pending', 'es'), 'me da miedo la migra');
  expect(keys(turn)[0]).toEqual(['side-questions.we-tell-nobody', 'side-questions.answers.immigration']);
  expect(turn.session?.at).toBe('pending');
});

test.each(['why', 'person', 'help'])('what was read back is not read back again after %s', (text) => {
  const { replies } = say(at('review'), text);
  expect(replies.at(-1)?.says.map(({ key }) => key)).toEqual(['questions.review.ask']);
});
