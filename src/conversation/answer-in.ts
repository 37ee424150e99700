import type { AnswerValue, Question } from '../flows/question.ts';
import { questions } from '../flows/screening/questions/index.ts';
import type { Reading, Value } from '../understanding/index.ts';
import type { Moment } from './moment.ts';

/**
 * The typed answer in a reading. Somebody who only thinks so has not told us a fact: a hedged answer to a
 * question that fills one is kept as "not sure".
 */
export function answerIn(
  { session }: Moment,
  reading: Extract<Reading, { kind: 'value' | 'unknown' }>,
): AnswerValue {
  if (reading.kind === 'unknown') return 'unsure';
  const { fills }: Question = questions[session.at];
  return reading.hedged && fills ? 'unsure' : asAnswer(reading.value);
}

export function asAnswer(value: Value): AnswerValue {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object' && 'lang' in value) return value.lang;
  return value;
}
