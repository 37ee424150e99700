import { currentRecord, nothingTold, type Answered, type Told } from './answers.ts';
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
  const usable = answers.filter(isStillAnAnswer);
  return keepPlaces(walk({ at: 'lang', told: nothingTold }, usable), usable);
}

function walk(from: Replayed, answers: readonly Answered[]): Replayed {
  const answer = answerFor(from, answers);
  if (answer === undefined) return from;
  const { at, told } = step(from.at, from.told, { type: 'answered', question: from.at, answer });
  return at === from.at ? from : walk({ at, told }, answers);
}

/** The latest answer wins: a person who fixed one meant the new one. */
function answerFor({ at, told }: Replayed, answers: readonly Answered[]): AnswerValue | undefined {
  const asked: Question = questions[at];
  const record = asked.about === 'case' ? currentRecord(told) : undefined;
  return answers.findLast((one) => one.question === at && one.record === record)?.answer;
}

/** Where the case was and where the person lives are asked after the result, so no walk meets them. */
function keepPlaces({ at, told }: Replayed, answers: readonly Answered[]): Replayed {
  const places = answers.filter(({ question }) => question === 'where' || question === 'place');
  return { at, told: { ...told, answers: [...told.answers, ...places] } };
}

/** An answer from an older flow may be to a question, or an option, that has been retired since. */
function isStillAnAnswer({ question, answer }: Answered): boolean {
  if (!isQuestionId(question)) return false;
  const asked: Question = questions[question];
  return typeof answer !== 'string' || (asked.choices ?? []).includes(answer);
}
