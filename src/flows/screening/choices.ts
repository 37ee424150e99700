import { cards, isCard } from '../../rules/index.ts';
import type { AnswerValue, Question } from '../question.ts';
import { currentRecord, type Told } from './answers.ts';
import { questions, type QuestionId } from './questions/index.ts';

/** The choices of a question as they stand after what is told, in the order they are shown. */
export function choicesOf(id: QuestionId, told: Told): readonly string[] {
  const { choices = [] }: Question = questions[id];
  return id === 'which-offence' ? [...offeredBy(askedCard(told)), ...choices] : choices;
}

/** The card that has to be settled: what the person wrote stands for several offences. */
export function askedCard(told: Told): string | undefined {
  const record = currentRecord(told);
  const given = told.answers.findLast((one) => one.question === 'offence' && one.record === record)?.answer;
  return typeof given === 'object' && 'card' in given ? given.card : undefined;
}

/** Whether a question takes an answer: one of its choices, or what is not picked from any. */
export function takes(id: QuestionId, answer: AnswerValue, told: Told): boolean {
  if (typeof answer === 'string') return choicesOf(id, told).includes(answer);
  return !('card' in answer) || (id === 'offence' && isCard(answer.card));
}

/** More would not fit a text message. Who meant another of them is not sure of these. */
export const mostOffered = 6;

function offeredBy(card: string | undefined): readonly string[] {
  const { options = [] } = cards.get(card ?? '') ?? {};
  return options.slice(0, mostOffered);
}
