import { cards, isCard } from '../../rules/index.ts';
import type { AnswerValue, OffenceAnswer, Question } from '../question.ts';
import { currentRecord, type Told } from './answers.ts';
import { toRead } from './to-read.ts';
import { questions, type QuestionId } from './questions/index.ts';

/** The choices of a question as they stand after what is told, in the order they are shown. */
export function choicesOf(id: QuestionId, told: Told): readonly string[] {
  const { choices = [] }: Question = questions[id];
  if (id === 'after') return toRead(told);
  return id === 'which-offence' ? [...offeredBy(askedCard(told)), ...choices] : choices;
}

/** The card that has to be settled: what the person wrote stands for several offences. */
export function askedCard(told: Told): string | undefined {
  return offenceGiven(told)?.card;
}

function offenceGiven(told: Told): OffenceAnswer | undefined {
  const record = currentRecord(told);
  const given = told.answers.findLast((one) => one.question === 'offence' && one.record === record)?.answer;
  return typeof given === 'object' && 'card' in given ? given : undefined;
}

/** Whether a question takes an answer: one of its choices, or what is not picked from any. */
export function takes(id: QuestionId, answer: AnswerValue, told: Told): boolean {
  if (typeof answer === 'string') return choicesOf(id, told).includes(answer) || settles(id, answer, told);
  return !('card' in answer) || (id === 'offence' && isCard(answer.card));
}

/** Whether a card is one of those that the asked one stands for, shown or not: by its section or name it is picked. */
export function settles(id: QuestionId, card: string, told: Told): boolean {
  const { options = [] } = cards.get(askedCard(told) ?? '') ?? {};
  return id === 'which-offence' && options.includes(card);
}

/** More would not fit a text message. */
export const mostOffered = 6;

function offeredBy(card: string | undefined): readonly string[] {
  const { options = [] } = cards.get(card ?? '') ?? {};
  return options.slice(0, mostOffered);
}

/** What was picked stands for several offences itself: then it is the one to be settled, found as surely as the first. */
export function narrowerOffence(told: Told, picked: AnswerValue): OffenceAnswer | undefined {
  const given = offenceGiven(told);
  if (typeof picked !== 'string' || given === undefined || cards.get(picked)?.kind !== 'ask')
    return undefined;
  return { card: picked, by: given.by };
}
