import { currentRecord, type Told } from '../flows/screening/answers.ts';
import { askedCard } from '../flows/screening/choices.ts';
import type { Question } from '../flows/question.ts';
import { questions, type QuestionId } from '../flows/screening/questions/index.ts';
import type { Say } from '../results/say.ts';
import { fixableAnswers } from './fix-options.ts';
import { optionsOf } from './options.ts';
import { readBack } from './read-back.ts';
import type { Reply, ReplyChoice } from './reply.ts';

/** The open question as it is asked, with its choices. */
export function prompt(at: QuestionId, told: Told): Reply {
  return { says: askOf(at, told), choices: choicesOf(at, told) };
}

/** The same, short: what was read back a moment ago is not read back again. */
export function promptAgain(at: QuestionId, told: Told): Reply {
  return { says: [question(at, told)], choices: choicesOf(at, told) };
}

function question(at: QuestionId, told: Told): Say {
  if (at === 'which-offence')
    return {
      key: 'questions.which-offence.ask',
      values: { which: { key: askOfCard(askedCard(told) ?? '') } },
    };
  return { key: `questions.${at}.ask`, values: { case: currentRecord(told) + 1 } };
}

function askOfCard(card: string): string {
  return `offences.asks.${card}.ask`;
}

function askOf(at: QuestionId, told: Told): readonly Say[] {
  const ask = question(at, told);
  if (at !== 'review') return [ask];
  const lines = fixableAnswers(told).map(({ question, answer }) => ({
    key: 'review.listed',
    values: readBack(question, answer),
  }));
  return [{ key: 'review.intro', values: { case: currentRecord(told) + 1 } }, ...lines, ask];
}

/** Numbered, but where people answer in their own words: there "not sure" is said in words too. */
export function choicesOf(at: QuestionId, told: Told): readonly ReplyChoice[] {
  const { kind }: Question = questions[at];
  const inWords = kind === 'date' || kind === 'place';
  return optionsOf(at, told).map(({ label }, index) => ({
    say: inWords ? { key: 'choices.unsure' } : String(index + 1),
    label,
  }));
}
