import type { Question } from '../flows/question.ts';
import { questions } from '../flows/screening/questions/index.ts';
import type { Unclear } from '../understanding/index.ts';
import { advance } from './advance.ts';
import { giveAnswer } from './give-answer.ts';
import type { Moment, Turn } from './moment.ts';
import { optionsOf } from './options.ts';
import { prompt } from './prompt.ts';
import { reply } from './reply.ts';

/** A message we could not read: ask again, then offer ways out, then go on as "not sure" where that is an answer. */
export function unclear(moment: Moment, reason: Unclear): Turn {
  const { session, told } = moment;
  const misses = session.misses + 1;
  if (misses >= 3) return giveUp(moment);
  const key = misses === 1 ? keyOf(moment, reason) : 'unclear.twice';
  return { session: { ...session, misses }, replies: [reply(key), prompt(session.at, told)] };
}

/** What is wrong with a date is only said of dates. */
function keyOf({ session }: Moment, reason: Unclear): string {
  const { kind }: Question = questions[session.at];
  const isAboutDates = reason === 'incomplete' || reason === 'out-of-range';
  return isAboutDates && kind !== 'date' ? 'unclear.no-answer' : `unclear.${reason}`;
}

function giveUp(moment: Moment): Turn {
  const { session, told } = moment;
  const takesUnsure = optionsOf(session.at, told).some(({ id }) => id === 'unsure');
  if (!takesUnsure || session.at === 'consent') return advance(moment, { type: 'asked.human' });
  const turn = giveAnswer(moment, 'unsure');
  return { ...turn, replies: [reply('unclear.as-unsure'), ...turn.replies] };
}
