import { unknownCase, unknownPerson, type Case, type Person } from '../../rules/index.ts';
import type { AnswerValue, Question } from '../question.ts';
import { picked } from './pick.ts';
import { questions, type QuestionId } from './questions/index.ts';

/** One answer a person gave. `record` is the position of the case it is about, for questions about a case. */
export type Answered = Readonly<{ question: QuestionId; record?: number; answer: AnswerValue }>;

/** What the answers so far amount to: the machine's context, and all that a guard may look at. */
export type Told = Readonly<{ answers: readonly Answered[]; person: Person; records: readonly Case[] }>;

export const nothingTold: Told = { answers: [], person: unknownPerson, records: [] };

/** The case now being asked about; a case nobody has said anything of yet is all unknown. */
export function currentCase(told: Told): Case {
  return told.records[currentRecord(told)] ?? unknownCase;
}

/** The position of the case in hand, from 0: the one picked to be fixed, or the one after the last "add another case". */
export function currentRecord(told: Told): number {
  const fixed = picked(told);
  return typeof fixed === 'number' ? fixed : lastRecord(told);
}

/** The position of the case told last. */
export function lastRecord(told: Told): number {
  return told.answers.reduce((count, { question, answer }) => count + Number(isAnother(question, answer)), 0);
}

function isAnother(question: QuestionId, answer: AnswerValue): boolean {
  return question === 'review' && answer === 'another';
}

/** What was read back and found right is not all: another case is to be told. */
export function withAnother(told: Told): Told {
  const answers = told.answers.map((one) =>
    one.question === 'review' && one.answer === 'ok' ? { ...one, answer: 'another' } : one,
  );
  return { ...told, answers };
}

/** What is told after one more answer. */
export function withAnswer(told: Told, question: QuestionId, answer: AnswerValue): Told {
  const asked: Question = questions[question];
  const record = currentRecord(told);
  const answered: Answered = asked.about === 'case' ? { question, record, answer } : { question, answer };
  const facts = asked.fills?.(answer);
  return {
    answers: [...told.answers, answered],
    person: facts?.person ? { ...told.person, ...facts.person } : told.person,
    records: facts?.case ? withCase(told.records, record, facts.case) : told.records,
  };
}

function withCase(records: readonly Case[], record: number, facts: Partial<Case>): readonly Case[] {
  const before = records[record] ?? unknownCase;
  return [...records.slice(0, record), { ...before, ...facts }];
}

/** The answer to a question about the conversation or the person, when one was given. */
export function answerTo(told: Told, question: QuestionId): AnswerValue | undefined {
  return told.answers.findLast((answered) => answered.question === question)?.answer;
}

/** Whether a question about the case in hand was answered. */
export function hasAnswered(told: Told, question: QuestionId): boolean {
  const record = currentRecord(told);
  return told.answers.some((one) => one.question === question && one.record === record);
}
