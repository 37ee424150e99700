import type { Question } from '../flows/question.ts';
import { questions, type QuestionId } from '../flows/screening/questions/index.ts';
import type { Say } from '../results/say.ts';
import type { Unclear } from '../understanding/index.ts';
import { advance } from './advance.ts';
import { giveAnswer } from './give-answer.ts';
import type { Moment, Turn } from './moment.ts';
import type { NoOffence } from './offence-in.ts';
import { optionsOf } from './options.ts';
import { promptAgain } from './prompt.ts';
import { reply, type Reply } from './reply.ts';

/** A message we could not read: ask again, then offer ways out, then go on as "not sure" where that will do. */
export function unclear(moment: Moment, reason: Unclear | NoOffence['missed']): Turn {
  const { session, told } = moment;
  const misses = session.misses + 1;
  if (misses >= 3) return giveUp(moment);
  const sorry = misses === 1 ? reply(sorryFor(moment, reason)) : waysOut(moment);
  return { session: { ...session, misses }, replies: [sorry, promptAgain(session.at, told)] };
}

/** Why we ask may be what makes the question clear. */
function waysOut({ session }: Moment): Reply {
  return reply('unclear.twice', `questions.${session.at}.why`);
}

function sorryFor(moment: Moment, reason: Unclear | NoOffence['missed']): string | Say {
  const { session, told } = moment;
  const { kind }: Question = questions[session.at];
  const most = optionsOf(session.at, told).length;
  const isNumber = reason === 'out-of-range' && kind !== 'date' && kind !== 'place' && most > 0;
  return isNumber ? { key: 'unclear.out-of-range-choice', values: { most } } : keyOf(moment, reason);
}

/** What is wrong with a date is only said of dates, and which of two was meant differs for yes and no. */
function keyOf({ session }: Moment, reason: Unclear | NoOffence['missed']): string {
  const { kind }: Question = questions[session.at];
  if (reason === 'ambiguous' && kind === 'yesno') return 'unclear.yes-or-no';
  const isAboutDates = reason === 'incomplete' || reason === 'out-of-range';
  return isAboutDates && kind !== 'date' ? 'unclear.no-answer' : `unclear.${reason}`;
}

/** Without an answer to these there is nothing to screen. */
const asksForMore: ReadonlySet<QuestionId> = new Set(['consent', 'case-kind']);

function giveUp(moment: Moment): Turn {
  const { session, told } = moment;
  const takesUnsure = optionsOf(session.at, told).some(({ id }) => id === 'unsure');
  if (!takesUnsure || asksForMore.has(session.at)) return advance(moment, { type: 'asked.human' });
  const turn = giveAnswer(moment, 'unsure');
  return { ...turn, replies: [reply('unclear.as-unsure'), ...turn.replies] };
}
