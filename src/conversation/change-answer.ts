import type { Told } from '../flows/screening/answers.ts';
import { reopen } from './give-answer.ts';
import type { Moment, Turn } from './moment.ts';
import { fixableAnswers } from './fix-options.ts';
import { unmoved } from './side-question.ts';

/** The answers that can be changed now, by name: a question of each case has a name of its own. */
export function changeableAnswers(told: Told) {
  return fixableAnswers(told).map(({ question, record, answer }) => ({
    name: record === undefined ? question : `${question}.${record}`,
    question,
    answer,
  }));
}

/** Somebody picked an answer of theirs on the screen; one that is no longer theirs leaves the open question where it is. */
export function changeAnswer(moment: Moment, name: string): Turn {
  const picked = changeableAnswers(moment.told).find((one) => one.name === name);
  return picked ? reopen(moment, picked.question) : unmoved(moment);
}
