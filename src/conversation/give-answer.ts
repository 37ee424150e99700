import type { AnswerValue, Question } from '../flows/question.ts';
import { answerTo, currentRecord, lastRecord, type Answered, type Told } from '../flows/screening/answers.ts';
import { narrowerOffence, settles } from '../flows/screening/choices.ts';
import { contradictionIn } from '../flows/screening/contradiction.ts';
import { isQuestionId } from '../flows/screening/positions.ts';
import { questions, type QuestionId } from '../flows/screening/questions/index.ts';
import { replay } from '../flows/screening/replay.ts';
import { advance } from './advance.ts';
import { replayedTo, type Moment, type Turn } from './moment.ts';
import { optionsOf, unshownOptionsOf } from './options.ts';
import { prompt } from './prompt.ts';
import { readBack } from './read-back.ts';
import { reply } from './reply.ts';
import { toldIn } from './session.ts';

/** Takes an answer to the open question, and asks the next one. */
export function giveAnswer(given: Moment, answer: AnswerValue): Turn {
  return askingOfOthers(given, given.session.at, take(given, answer));
}

function take(given: Moment, answer: AnswerValue): Turn {
  const moment = given.session.at === 'lang' ? spokenIn(given, answer) : given;
  const { session, told } = moment;
  const { at } = session;
  if (at === 'which-offence' && typeof answer === 'object') return correctAnswer(moment, 'offence', answer);
  const narrower = at === 'which-offence' ? narrowerOffence(told, answer) : undefined;
  if (narrower !== undefined) return refit(moment, answered('offence', currentRecord(told), narrower));
  const reopened = typeof answer === 'string' ? toReopen(at, told, answer) : undefined;
  if (reopened !== undefined) return reopen(moment, reopened);
  if (!session.fixing) return advance(moment, { type: 'answered', question: at, answer });
  return withNewsOfCase(moment, refit(moment, answered(at, currentRecord(told), answer)), answer);
}

/** The case told last is read back; of another one it is said what it has now. */
function withNewsOfCase({ session, told }: Moment, turn: Turn, answer: AnswerValue): Turn {
  const record = currentRecord(told);
  const { about }: Question = questions[session.at];
  if (about !== 'case' || record === lastRecord(told)) return turn;
  const values = { case: record + 1, ...readBack(session.at, answer) };
  return { ...turn, replies: [reply({ key: 'review.changed', values }), ...turn.replies] };
}

/** A message that takes back the answer before and gives another. */
export function correctAnswer(moment: Moment, target: QuestionId, to: AnswerValue): Turn {
  const turn = refit(moment, answered(target, currentRecord(moment.told), to), 'review.corrected');
  return askingOfOthers(moment, target, turn);
}

/**
 * "On probation now" may have meant a probation that is now said to be over: unless another one goes on, it is asked
 * again without it.
 */
function askingOfOthers(moment: Moment, question: QuestionId, turn: Turn): Turn {
  const { session } = turn;
  if (question !== 'probation-ongoing' || session === undefined) return turn;
  const told = toldIn(session);
  const isOver = told.answers.some(
    ({ question: of, record, answer }) =>
      of === question && record === currentRecord(moment.told) && answer === 'no',
  );
  const goesOn = told.answers.some(({ question: of, answer }) => of === question && answer === 'yes');
  if (!isOver || goesOn || answerTo(told, 'supervision') !== 'probation') return turn;
  const { session: asking, replies } = reopen({ ...moment, session, told }, 'supervision');
  return { session: asking, replies: [...turn.replies.slice(0, -1), reply('review.without-it'), ...replies] };
}

/** "Not sure" is an answer wherever it was offered; an option has to be one of those shown, or an offense that is asked about. */
export function isAnswerTo({ session, told }: Moment, answer: AnswerValue): boolean {
  const { at } = session;
  return (
    typeof answer !== 'string' ||
    [...optionsOf(at, told), ...unshownOptionsOf(at, told)].some(({ id }) => id === answer) ||
    settles(at, answer, told)
  );
}

/** The answer to the first question is also the language of everything that follows. */
function spokenIn(moment: Moment, answer: AnswerValue): Moment {
  const language = answer === 'en' || answer === 'es' ? answer : moment.session.language;
  return { ...moment, session: { ...moment.session, language } };
}

/** The question to open again: the one picked, or the other one when the one picked is right. */
function toReopen(at: QuestionId, told: Told, picked: string): QuestionId | undefined {
  if (at === 'fix') return isQuestionId(picked) ? picked : undefined;
  if (at !== 'which-is-right' || !isQuestionId(picked)) return undefined;
  return contradictionIn(told)?.find(({ question }) => question !== picked)?.question;
}

/** Opens a question again, with every other answer kept. */
export function reopen({ session, told }: Moment, question: QuestionId): Turn {
  return {
    session: { ...session, at: question, fixing: true, misses: 0 },
    replies: [prompt(question, told)],
  };
}

/** Puts a new answer where the old one was; what no longer follows from it is dropped, what now does is asked. */
function refit(moment: Moment, answer: Answered, ...keys: readonly string[]): Turn {
  const { waiting = [] } = moment.session;
  const { session, told } = replayedTo(moment, replay([...waiting, ...moment.told.answers, answer]));
  const first = keys.length > 0 ? [reply(...keys)] : [];
  return { session, replies: [...first, prompt(session.at, told)] };
}

function answered(question: QuestionId, record: number, answer: AnswerValue): Answered {
  const { about }: Question = questions[question];
  return about === 'case' ? { question, record, answer } : { question, answer };
}
