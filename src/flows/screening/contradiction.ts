import type { DateValue } from '../../understanding/reading.ts';
import { currentRecord, withAnswer, nothingTold, type Answered, type Told } from './answers.ts';
import type { QuestionId } from './questions/index.ts';

/** Two answers about the case in hand that cannot both be true: the first has to lie before the second. */
export type Contradiction = readonly [Answered, Answered];

/**
 * The first of them. The chart asks nothing that another answer rules out, so only days told in the wrong order are
 * left. Nothing is decided on both: the person says which is right.
 */
export function contradictionIn(told: Told): Contradiction | undefined {
  return inOrder.flatMap(([first, second]) => {
    const [before, after] = [ofThisCase(told, first), ofThisCase(told, second)];
    return before && after && isAfter(before.answer, after.answer) ? [[before, after] as const] : [];
  })[0];
}

/** Both answers become "not sure". */
export function withBothInDoubt(told: Told): Told {
  const pair = contradictionIn(told);
  return told.answers
    .map((one) => (pair?.includes(one) ? { ...one, answer: 'unsure' } : one))
    .reduce((all, { question, answer }) => withAnswer(all, question, answer), nothingTold);
}

/** What comes first in a case. */
const inOrder: readonly (readonly [QuestionId, QuestionId])[] = [
  ['crime-date', 'sentenced'],
  ['crime-date', 'released'],
  ['crime-date', 'supervision-ended'],
  ['released', 'supervision-ended'],
];

function ofThisCase(told: Told, question: QuestionId): Answered | undefined {
  const record = currentRecord(told);
  return told.answers.findLast((one) => one.question === question && one.record === record);
}

function isAfter(one: Answered['answer'], other: Answered['answer']): boolean {
  if (!isDate(one) || !isDate(other)) return false;
  if (one.approx || other.approx) return one.year > other.year + 1;
  if (one.year !== other.year) return one.year > other.year;
  return one.month !== undefined && other.month !== undefined && one.month > other.month;
}

function isDate(answer: Answered['answer']): answer is DateValue {
  return typeof answer === 'object' && 'year' in answer;
}
