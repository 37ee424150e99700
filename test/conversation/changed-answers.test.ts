import { expect, test } from 'vitest';
import type { Session } from '../../src/conversation/session.ts';
import { newSession } from '../../src/conversation/session.ts';
import type { QuestionId } from '../../src/flows/screening/questions/index.ts';
import { say } from './at-every-question.ts';

/** Says one message after another and gives where that leads. */
function afterSaying(session: Session, ...texts: readonly string[]): Session {
  return texts.reduce((at, text) => say(at, text).session ?? expect.unreachable(), session);
}

const start = newSession('web-chat', 'en');
const person = ['english', 'yes', 'no', 'no', 'no'];
const misdemeanor = ['1', 'misdemeanor', 'yes', '1', 'something else'];
const felony = [
  '1',
  'felony',
  'state prison',
  '5/2012',
  'yes',
  '6/2014',
  'something else',
  'no',
  'no',
  'no',
  'no',
];

const answeredAt = ({ answers }: Session) =>
  answers.map(({ question, record }) => `${question} ${record ?? ''}`.trim());
const answerTo = ({ answers }: Session, question: QuestionId, record?: number) =>
  answers.find((one) => one.question === question && one.record === record)?.answer;

test('one changed answer keeps all others, of every case', () => {
  const both = afterSaying(start, ...person, ...felony, '2', ...misdemeanor);
  expect(both.at).toBe('review');
  const opened = afterSaying(both, 'fix something', 'about me', '2');
  const changed = afterSaying(opened, 'parole');
  expect(changed.at).toBe('serving');
  expect(afterSaying(changed, 'no').at).toBe('probation-ongoing');
  const again = afterSaying(changed, 'no', 'no');
  expect(again.at).toBe('review');
  expect(answerTo(again, 'supervision')).toBe('after-custody');
  expect(answerTo(again, 'level', 0)).toBe('felony');
  expect(answerTo(again, 'probation-outcome', 1)).toBe('completed');
  expect(again.waiting).toBeUndefined();
});

test('what no longer follows is dropped once the case is read back again', () => {
  const read = afterSaying(start, ...person, ...felony);
  const changed = afterSaying(read, 'fix', 'level', 'misdemeanor');
  expect(changed.at).toBe('probation');
  const again = afterSaying(changed, 'yes', '1');
  expect(again.at).toBe('review');
  expect(answeredAt(again)).toContain('offence 0');
  expect(answeredAt(again)).not.toContain('released 0');
  expect(again.waiting).toBeUndefined();
});

test('what was found right is read back again after a change', () => {
  const after = afterSaying(start, ...person, ...misdemeanor, '1');
  expect(after.at).toBe('after');
  const changed = afterSaying(after, 'fix or add a case', 'fix', 'supervision', 'parole', 'no', 'no');
  expect(changed.at).toBe('review');
});

test('starting over forgets what waits as well', () => {
  const read = afterSaying(start, ...person, ...felony);
  const changed = afterSaying(read, 'fix', 'level', 'misdemeanor');
  expect(changed.waiting?.length).toBeGreaterThan(0);
  const anew = afterSaying(changed, 'start over');
  expect(anew).toMatchObject({ at: 'pending' });
  expect(anew.waiting).toBeUndefined();
  expect(afterSaying(anew, 'no', 'no').answers).toHaveLength(4);
});

test('back takes back the new answer, and what waits still waits', () => {
  const read = afterSaying(start, ...person, ...felony);
  const changed = afterSaying(read, 'fix', 'level', 'misdemeanor', 'yes', 'back');
  expect(changed.at).toBe('probation');
  expect(afterSaying(changed, 'yes', '1').at).toBe('review');
});

test('a session of an older release that meets a new question keeps every case, and its message is no answer', () => {
  const both = afterSaying(start, ...person, ...felony, '2', ...misdemeanor, '1');
  expect(both.at).toBe('after');
  const older: Session = {
    ...both,
    flowVersion: 'before',
    answers: both.answers.filter(({ question }) => question !== 'fire-crew'),
  };
  const { session = expect.unreachable(), replies } = say(older, '1');
  expect(session.at).toBe('fire-crew');
  expect(replies[0]?.says[0]?.key).toBe('conversation.new-question');
  expect(answerTo(session, 'fire-crew', 0)).toBeUndefined();
  const again = afterSaying(session, 'no');
  expect(again.at).toBe('review');
  expect(answerTo(again, 'probation-outcome', 1)).toBe('completed');
});

test('a session with something that was retired goes on where its answers lead', () => {
  const read = afterSaying(start, ...person, ...felony);
  const gone = read.answers.map((one) =>
    one.question === 'offence' ? { ...one, answer: { card: 'pc-9999-gone', by: 'code' } as const } : one,
  );
  expect(say({ ...read, answers: gone }, 'repeat').session?.at).toBe('offence');
  expect(say({ ...read, at: 'zzz' as QuestionId }, 'repeat').session?.at).toBe('review');
  const between = ['cost', 'gone-faq'] as unknown as NonNullable<Session['between']>;
  expect(say({ ...read, between }, '2').session?.at).toBe('review');
});
