import type { AnswerValue, Question } from '../flows/question.ts';
import type { Told } from '../flows/screening/answers.ts';
import { askedCard, settles } from '../flows/screening/choices.ts';
import { questions, type QuestionId } from '../flows/screening/questions/index.ts';
import type { OffenceValue, Reading, Value } from '../understanding/index.ts';
import type { Moment } from './moment.ts';
import { offenceIn, type NoOffence } from './offence-in.ts';

/**
 * The typed answer in a reading. Somebody who only thinks so has not told us a fact: a hedged answer to a
 * question that fills one is kept as "not sure". An offence is still one by its name alone, and is read back.
 */
export function answerIn(
  { session, told }: Moment,
  reading: Extract<Reading, { kind: 'value' | 'unknown' }>,
): AnswerValue | NoOffence {
  if (reading.kind === 'unknown') return 'unsure';
  if (isOffence(reading.value)) return offenceAt(session.at, told, reading.value, reading.hedged);
  const { fills }: Question = questions[session.at];
  return reading.hedged && fills ? 'unsure' : asAnswer(session.at, told, reading.value);
}

export function asAnswer(question: QuestionId, told: Told, value: Value): AnswerValue | NoOffence {
  if (isOffence(value)) return offenceAt(question, told, value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object' && 'lang' in value) return value.lang;
  return value;
}

/** Where one of several is to be picked, its section or its name picks it; only who is sure names another in its place. */
function offenceAt(
  question: QuestionId,
  told: Told,
  value: OffenceValue,
  hedged = false,
): AnswerValue | NoOffence {
  const found = offenceIn(value, hedged);
  if (question !== 'which-offence' || !('card' in found)) return found;
  const isOther = !hedged && found.card !== askedCard(told) && !settles(question, found.card, told);
  return isOther ? found : found.card;
}

function isOffence(value: Value): value is OffenceValue {
  return typeof value === 'object' && ('card' in value || 'cite' in value);
}
