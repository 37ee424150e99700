import type { AnswerValue, Question } from '../flows/question.ts';
import { questions } from '../flows/screening/questions/index.ts';
import type { OffenceValue, Reading, Value } from '../understanding/index.ts';
import type { Moment } from './moment.ts';
import { offenceIn, type NoOffence } from './offence-in.ts';

/**
 * The typed answer in a reading. Somebody who only thinks so has not told us a fact: a hedged answer to a
 * question that fills one is kept as "not sure". An offence is still one by its name alone, and is read back.
 */
export function answerIn(
  { session }: Moment,
  reading: Extract<Reading, { kind: 'value' | 'unknown' }>,
): AnswerValue | NoOffence {
  if (reading.kind === 'unknown') return 'unsure';
  if (isOffence(reading.value)) return offenceIn(reading.value, reading.hedged === true);
  const { fills }: Question = questions[session.at];
  return reading.hedged && fills ? 'unsure' : asAnswer(reading.value);
}

export function asAnswer(value: Value): AnswerValue | NoOffence {
  if (isOffence(value)) return offenceIn(value, false);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object' && 'lang' in value) return value.lang;
  return value;
}

function isOffence(value: Value): value is OffenceValue {
  return typeof value === 'object' && ('card' in value || 'cite' in value);
}
