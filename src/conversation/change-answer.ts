import { lastRecord, withAnswer, type Answered, type Told } from '../flows/screening/answers.ts';
import { pickOf, withoutPicks } from '../flows/screening/pick.ts';
import { answersOfAll } from './fix-options.ts';
import { reopen } from './give-answer.ts';
import type { Moment, Turn } from './moment.ts';
import { unmoved } from './side-question.ts';

/** The answers that can be changed now, by name. */
export function changeableAnswers(told: Told): ReadonlyMap<string, Answered> {
  return new Map(answersOfAll(told).map((one) => [nameOf(one), one]));
}

/** What an answer is called on the screen: a question of each case has a name of its own. */
export function nameOf({ question, record }: Omit<Answered, 'answer'>): string {
  return record === undefined ? question : `${question}.${String(record)}`;
}

/** Somebody picked an answer of theirs on the screen; one that is no longer theirs leaves the open question where it is. */
export function changeAnswer(moment: Moment, name: string): Turn {
  const picked = changeableAnswers(moment.told).get(name);
  return picked ? reopen(inCaseOf(picked, moment), picked.question) : unmoved(moment);
}

/** The case of an answer is picked as it is in the list; of what is about the person or the case told last nothing has to be. */
function inCaseOf({ record }: Answered, moment: Moment): Moment {
  const told = withoutPicks(moment.told);
  const isInHand = record === undefined || record === lastRecord(told);
  const now = isInHand ? told : withAnswer(told, 'fix-case', pickOf(record));
  return { ...moment, told: now, session: { ...moment.session, answers: now.answers } };
}
