import type { AnswerValue } from '../question.ts';
import type { QuestionId } from './questions/index.ts';

type Noted = Readonly<{ question: QuestionId; answer: AnswerValue }>;
type Notes = Readonly<{ answers: readonly Noted[] }>;

/** What is picked to be fixed, or to be read after the result, is noted like an answer and is none. */
export function isPick({ question }: Noted): boolean {
  return question === 'fix-case' || question === 'fix' || question === 'after';
}

/** Whose answers are listed: the person's, or those of a case by its position. */
export function picked({ answers }: Notes): 'person' | number | undefined {
  const pick = answers.findLast((one) => one.question === 'fix-case' && one.answer !== 'more')?.answer;
  if (typeof pick !== 'string') return undefined;
  return pick === 'person' ? pick : Number(pick.slice(CASE.length)) - 1;
}

const CASE = 'case-';

/** A case by its position, as an option to pick: `case-1` is the first. */
export function pickOf(record: number): string {
  return `${CASE}${String(record + 1)}`;
}

/** How often more of a list was asked for. */
export function pagesTurned({ answers }: Notes, question: 'fix' | 'fix-case'): number {
  return answers.filter((one) => one.question === question && one.answer === 'more').length;
}

export function hasTurnedPage({ answers }: Notes): boolean {
  const last = answers.at(-1);
  return last !== undefined && isPick(last) && last.answer === 'more';
}

export function withoutPicks<Some extends Notes>(told: Some): Some {
  return { ...told, answers: told.answers.filter((one) => !isPick(one)) };
}
