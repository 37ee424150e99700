import { describe, expect, test } from 'vitest';
import { asText, type Language } from '../../src/channels/channel.ts';
import { newSession, type Session } from '../../src/conversation/session.ts';
import { word } from '../../src/conversation/word.ts';
import type { QuestionId } from '../../src/flows/screening/questions/index.ts';
import { say } from './at-every-question.ts';

const after = (session: Session, ...texts: readonly string[]) =>
  texts.reduce((at, text) => say(at, text).session ?? expect.unreachable(), session);

const answerTo = ({ answers }: Session, question: QuestionId) =>
  answers.find((one) => one.question === question)?.answer;

const onProbation = ['1', 'no', 'probation', 'no', 'no', '1', 'misdemeanor', '1'];
const atItsEnd = (language: Language = 'en') =>
  after(newSession('twilio-sms', language), language, ...onProbation, '1');

describe('asked when the probation ends', () => {
  test.each([
    ...['its over', 'no its over', 'yes its over', 'it already ended', 'it ended in 2021', 'IT IS OVER'],
    ...['ya termino', 'ya se acabo', 'no ya se acabo', 'se acabó en 2021', 'YA TERMINÓ'],
  ])('"%s" says that it is over, and any other is asked about', (text) => {
    const asked = after(atItsEnd(), text);
    expect(asked).toMatchObject({ at: 'supervision', fixing: true });
    expect(answerTo(asked, 'probation-ongoing')).toBe('no');
  });

  test.each(['yes', 'no', 'not yet', '2', '2021', 'todavia no', 'no se', '5/2027'])(
    '"%s" does not',
    (text) => {
      expect(answerTo(after(atItsEnd(), text), 'probation-ongoing')).toBe('yes');
    },
  );

  test('after a year gone by the words that were offered are taken', () => {
    expect(after(atItsEnd('es'), '2021', 'ya terminó').at).toBe('supervision');
  });
});

describe('who was on probation and has finished that of the case', () => {
  const finished = () => after(newSession('twilio-sms', 'en'), 'en', ...onProbation, 'no');

  test('hears why the question comes again', () => {
    const { replies } = say(after(newSession('twilio-sms', 'en'), 'en', ...onProbation), 'no');
    expect(replies.map((one) => asText(word(one, 'en')))).toEqual([
      'So this probation is over. Please leave it out and answer once more:',
      expect.stringContaining('Are you on probation or parole'),
    ]);
  });

  test('and is on none when no other goes on', () => {
    const none = after(finished(), 'no');
    expect(none.at).toBe('probation-outcome');
    expect(answerTo(none, 'supervision')).toBe('none');
    expect(answerTo(none, 'probation-ongoing')).toBeUndefined();
  });

  test('or on another one', () => {
    const another = after(finished(), 'probation');
    expect(another.at).toBe('probation-outcome');
    expect(answerTo(another, 'supervision')).toBe('probation');
    expect(answerTo(another, 'probation-ongoing')).toBe('no');
  });

  test('also when it is fixed later', () => {
    const read = after(atItsEnd(), '5/2027', 'shoplifting');
    expect(read.at).toBe('review');
    const asked = after(read, '3', 'more', '2', 'no');
    expect(asked).toMatchObject({ at: 'supervision', fixing: true });
    expect(after(asked, 'no').at).toBe('probation-outcome');
  });

  test('with another case still on probation nothing is asked again', () => {
    const second = after(atItsEnd(), '5/2027', 'shoplifting', '2', '1', 'misdemeanor', '1', 'no');
    expect(second.at).toBe('probation-outcome');
  });
});
