import { currentRecord, nothingTold, type Answered, type Told } from './answers.ts';
import { takes } from './choices.ts';
import { isQuestionId } from './positions.ts';
import { questions, type QuestionId } from './questions/index.ts';
import { step } from './step.ts';
import type { AnswerValue, Question } from '../question.ts';

/** Where a list of answers leads: the first question none of them answers. */
export type Replayed = Readonly<{ at: QuestionId; told: Told }>;

/**
 * Walks the machine from its start with answers given before, whatever version of the flow they were given to.
 * An answer whose question is no longer on the way is dropped; so is one its question does not take any more.
 */
export function replay(answers: readonly Answered[]): Replayed {
  const usable = answers.filter(({ question }) => isQuestionId(question));
  return keepPlaces(walk({ at: 'lang', told: nothingTold }, usable), usable);
}

function walk(from: Replayed, answers: readonly Answered[]): Replayed {
  const answer = answerFor(from, answers);
  if (answer === undefined) return from;
  const { at, told } = step(from.at, from.told, { type: 'answered', question: from.at, answer });
  return at === from.at ? from : walk({ at, told }, answers);
}

/**
 * The latest answer wins: a person who fixed one meant the new one. An answer from an older flow may be one of the options
 * that have been retired since.
 */
function answerFor({ at, told }: Replayed, answers: readonly Answered[]): AnswerValue | undefined {
  const asked: Question = questions[at];
  const record = asked.about === 'case' ? currentRecord(told) : undefined;
  return answers.findLast(
    (one) => one.question === at && one.record === record && takes(at, one.answer, told),
  )?.answer;
}

/** Where the case was and where the person lives are asked after the result, so no walk meets them. */
function keepPlaces({ at, told }: Replayed, answers: readonly Answered[]): Replayed {
  const places = answers.filter(
    ({ question, answer }) => (question === 'where' || question === 'place') && takes(question, answer, told),
  );
  return { at, told: { ...told, answers: [...told.answers, ...places] } };
}
