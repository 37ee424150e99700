import type { Question } from '../flows/question.ts';
import { questions, type QuestionId } from '../flows/screening/questions/index.ts';
import type { Say } from '../results/say.ts';
import { advance } from './advance.ts';
import { giveAnswer } from './give-answer.ts';
import type { Missed, Moment, Turn } from './moment.ts';
import { optionsOf } from './options.ts';
import { promptAgain } from './prompt.ts';
import { reply, type Reply } from './reply.ts';

/** A message we could not read: ask again with an example, then offer ways out, then go on without an answer. */
export function unclear(moment: Moment, reason: Missed['reason']): Turn {
  const { session, told } = moment;
  const misses = session.misses + 1;
  const missed = { question: session.at, reason };
  if (misses >= 3) return { ...giveUp(moment, reason), missed };
  const sorry = misses === 1 ? reply(...sorryFor(moment, reason)) : waysOut(moment);
  return { session: { ...session, misses }, replies: [sorry, promptAgain(session.at, told)], missed };
}

/** Why we ask may be what makes the question clear. Only words that work at this question are offered. */
function waysOut(moment: Moment): Reply {
  const ways = takesUnsure(moment) ? 'unclear.twice' : 'unclear.twice-to-pick';
  return reply(ways, `questions.${moment.session.at}.why`);
}

function sorryFor(moment: Moment, reason: Missed['reason']): readonly (string | Say)[] {
  const key = keyOf(moment, reason);
  const example = asksAnew.has(key) ? exampleFor(moment) : undefined;
  if (key !== 'out-of-range-choice') return [`unclear.${key}`, ...(example ? [example] : [])];
  return [{ key: `unclear.${key}`, values: { most: mostOf(moment) } }];
}

/** These do not say by themselves what an answer looks like. */
const asksAnew: ReadonlySet<string> = new Set(['no-answer', 'abuse', 'ambiguous']);

/** One example; a question of a date, and what the case was for, hold theirs. An option is never one: it would be a hint. */
function exampleFor(moment: Moment): Say | undefined {
  const { id, kind }: Question = questions[moment.session.at];
  if (kind === 'place') return { key: 'unclear.example.place' };
  if (kind === 'date' || id === 'offence') return undefined;
  const most = mostOf(moment);
  return most === 1
    ? { key: 'unclear.example.only-number' }
    : { key: 'unclear.example.number', values: { most } };
}

/** What is wrong with a date is only said of dates, and which of two was meant differs for yes and no. */
function keyOf(moment: Moment, reason: Missed['reason']): string {
  const { kind, futureOnly }: Question = questions[moment.session.at];
  if (reason === 'out-of-range' && futureOnly === true) return 'over-already';
  const isNumber = kind !== 'date' && kind !== 'place' && mostOf(moment) > 0;
  if (reason === 'out-of-range' && isNumber) return 'out-of-range-choice';
  if (reason === 'ambiguous' && kind === 'yesno') return 'yes-or-no';
  const isAboutDates = reason === 'incomplete' || reason === 'out-of-range';
  return isAboutDates && kind !== 'date' ? 'no-answer' : reason;
}

function mostOf({ session, told }: Moment): number {
  return optionsOf(session.at, told).length;
}

/** Without an answer to these there is nothing to screen. */
const asksForMore: ReadonlySet<QuestionId> = new Set(['consent', 'case-kind']);

/** An insult is never put down as an answer. */
function giveUp(moment: Moment, reason: Missed['reason']): Turn {
  if (moment.session.fixing) return saying('unclear.left-as-it-was', advance(moment, { type: 'asked.back' }));
  const mayGoOn = takesUnsure(moment) && !asksForMore.has(moment.session.at);
  if (mayGoOn && reason !== 'abuse') return saying('unclear.as-unsure', giveAnswer(moment, 'unsure'));
  return saying('unclear.to-a-person', advance(moment, { type: 'asked.human' }));
}

function takesUnsure({ session, told }: Moment): boolean {
  return optionsOf(session.at, told).some(({ id }) => id === 'unsure');
}

function saying(key: string, turn: Turn): Turn {
  return { ...turn, replies: [reply(key), ...turn.replies] };
}
