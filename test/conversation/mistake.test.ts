import { describe, expect, test } from 'vitest';
import { asText } from '../../src/channels/channel.ts';
import { newSession, type Session } from '../../src/conversation/session.ts';
import { word } from '../../src/conversation/word.ts';
import type { QuestionId } from '../../src/flows/screening/questions/index.ts';
import { say } from './at-every-question.ts';

const after = (...texts: readonly string[]): Session =>
  texts.reduce((at, text) => say(at, text).session ?? expect.unreachable(), newSession('twilio-sms', 'en'));

const level = ['en', 'yes', 'no', 'no', 'no', '1', 'misdemeanor'];
const readBack = [...level, 'no', '5/2015', 'yes', 'no', 'dui'];

const answerTo = ({ answers }: Session, question: QuestionId) =>
  answers.findLast((one) => one.question === question)?.answer;

describe('an answer from before the last one is put right', () => {
  test.each<readonly [at: QuestionId, said: readonly string[], text: string, QuestionId, answer: unknown]>([
    ['probation-outcome', [...level, '1'], 'no perdon no me dieron probation', 'probation', 'no'],
    ['probation-outcome', [...level, '1'], 'no sorry i did not get probation', 'probation', 'no'],
    ['probation', level, 'wait sorry i never got convicted they dropped it', 'case-kind', 'no-conviction'],
    ['probation', level, 'sorry i meant no conviction', 'case-kind', 'no-conviction'],
    ['probation', level, 'perdon, no me condenaron', 'case-kind', 'no-conviction'],
    ['review', readBack, 'sorry i meant felony', 'level', 'felony'],
    ['review', readBack, 'no perdon fue felonia', 'level', 'felony'],
    ['review', readBack, 'sorry i meant 2016', 'sentenced', { year: 2016 }],
    ['after', [...readBack, '1'], 'me equivoque fue felonia', 'level', 'felony'],
    ['after', [...readBack, '1'], 'sorry it was a felony', 'level', 'felony'],
    [
      ...(['after', [...readBack, '1'], 'no perdon no fue dui fue robo de tienda', 'offence'] as const),
      { card: 'pc-459-5', by: 'name' },
    ],
  ])('at %s, after %o: "%s"', (at, said, text, question, answer) => {
    const before = after(...said);
    expect(before.at).toBe(at);
    const { session = expect.unreachable(), replies } = say(before, text);
    expect(answerTo(session, question)).toEqual(answer);
    expect(asText(word(replies[0] ?? expect.unreachable(), 'en'))).toBe('Thanks, I changed that.');
  });

  test('what was found right is read back again', () => {
    expect(after(...readBack, '1', 'no sorry not a dui, shoplifting').at).toBe('review');
  });

  test('where nothing is new nothing is said to be changed', () => {
    const { replies } = say(after(...level, '1'), 'wait yes');
    expect(replies.map((one) => asText(word(one, 'en'))).join()).not.toContain('changed');
  });
});

test.each(['no im out on bail', 'no estoy fuera con fianza', 'out on bail'])(
  'asked of supervision, "%s" tells of an open case, and supervision is asked again',
  (text) => {
    const told = say(after('en', 'yes', 'no'), text).session ?? expect.unreachable();
    expect(told.at).toBe('supervision');
    expect(answerTo(told, 'pending')).toBe('yes');
  },
);

test.each(['yes', 'asdf qwer', 'si'])('asked of supervision, "%s" does not', (text) => {
  expect(answerTo(say(after('en', 'yes', 'no'), text).session ?? expect.unreachable(), 'pending')).toBe('no');
});

describe('a mistake that names no answer', () => {
  test.each([
    'sorry i did have probation',
    'perdon me equivoque en la fecha',
    'i made a mistake with the case',
  ])('"%s" opens the answers, before the result and after it', (text) => {
    expect(after(...readBack, text).at).toBe('fix');
    expect(after(...readBack, '1', text).at).toBe('fix');
  });
});
