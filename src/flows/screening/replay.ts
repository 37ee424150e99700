import { currentRecord, nothingTold, type Answered, type Told } from './answers.ts';
import { takes } from './choices.ts';
import { isPick } from './pick.ts';
import { isQuestionId } from './positions.ts';
import { questions, type QuestionId } from './questions/index.ts';
import { step } from './step.ts';
import type { AnswerValue, Question } from '../question.ts';

/** Where a list of answers leads: the first question none of them answers, and the answers that may yet be on the way. */
export type Replayed = Place & Readonly<{ waiting: readonly Answered[] }>;

type Place = Readonly<{ at: QuestionId; told: Told }>;

/**
 * Walks the machine from its start with answers given before, whatever version of the flow they were given to.
 * An answer whose question is no longer on the way is dropped; so is one its question does not take any more.
 */
export function replay(answers: readonly Answered[]): Replayed {
  const usable = answers.filter((one) => isQuestionId(one.question) && !isPick(one));
  return goOn({ at: 'lang', told: nothingTold }, usable);
}

/** Walks on from a question with answers given before, each to its question once that comes up. */
export function goOn(from: Place, answers: readonly Answered[]): Replayed {
  const { at, told } = keepPlaces(walk(from, answers), answers);
  return { at, told, waiting: answers.filter((one) => mayComeUp(one, { at, told })) };
}

/**
 * What is asked about a case is behind once it is read back, and so is what is asked about the person. That a case was
 * read back and found right is never kept: what changed since has to be read back again.
 */
function mayComeUp({ question, record, answer }: Answered, { at, told }: Place): boolean {
  if (question === 'review' && answer === 'ok') return false;
  if (told.answers.some((one) => one.question === question && one.record === record)) return false;
  const reached = afterwards.has(at) ? Infinity : currentRecord(told) - Number(at !== 'review');
  return record === undefined ? reached < 0 : record > reached;
}

/** Questions that come once all cases are read back. */
const afterwards: ReadonlySet<QuestionId> = new Set(['after', 'other-ways', 'where', 'place', 'goodbye']);

function walk(from: Place, answers: readonly Answered[]): Place {
  const answer = answerFor(from, answers);
  if (answer === undefined) return from;
  const { at, told } = step(from.at, from.told, { type: 'answered', question: from.at, answer });
  return at === from.at ? from : walk({ at, told }, answers);
}

/**
 * The latest answer wins: a person who fixed one meant the new one. An answer from an older flow may be one of the options
 * that have been retired since.
 */
function answerFor({ at, told }: Place, answers: readonly Answered[]): AnswerValue | undefined {
  const asked: Question = questions[at];
  const record = asked.about === 'case' ? currentRecord(told) : undefined;
  return answers.findLast(
    (one) => one.question === at && one.record === record && takes(at, one.answer, told),
  )?.answer;
}

/** Where the case was and where the person lives are asked after the result, so no walk meets them. */
function keepPlaces({ at, told }: Place, answers: readonly Answered[]): Place {
  const places = answers.filter(
    ({ question, answer }) => (question === 'where' || question === 'place') && takes(question, answer, told),
  );
  return { at, told: { ...told, answers: [...told.answers, ...places] } };
}
