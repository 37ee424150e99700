import type { Question } from '../flows/question.ts';
import { questions, type QuestionId } from '../flows/screening/questions/index.ts';
import { read, tellsOfMistake, type Message, type Reading, type Value } from '../understanding/index.ts';
import { asAnswer } from './answer-in.ts';
import { fixableAnswers } from './fix-options.ts';
import { giveAnswer, isToldAlready } from './give-answer.ts';
import { momentOf, type Moment, type Turn } from './moment.ts';
import { openQuestion } from './open-question.ts';

/** Where an answer may be opened again at once. */
const mayFixAt: ReadonlySet<QuestionId> = new Set(['review', 'after']);

/**
 * An answer from before the last one, put right: "sorry, I meant felony" once the case was read back. Only one of those
 * told may be meant, by its words and not by a number or a bare yes or no.
 */
export function withMistake(moment: Moment, message: Message, reading: Reading): Reading {
  if (reading.kind !== 'not-understood') return reading;
  if (tellsOfOpenCase(moment, message)) return { kind: 'correct', target: 'pending', to: true };
  if (!tellsOfMistake(message.text)) return reading;
  const [first, ...others] = fixableAnswers(moment.told).flatMap(({ question }) => {
    if (sharesItsWords(question)) return [];
    const previous = byItsWords(openQuestion(question, moment.told, message.language));
    const found = read({ ...message, previous });
    return found.kind === 'correct' && isNew(moment, question, found.to) ? [found] : [];
  });
  return first === undefined || others.length > 0 ? reading : first;
}

/** "No, I'm out on bail" to the question after the open case: its no is for supervision, and the rest tells of a case. */
function tellsOfOpenCase({ session, told }: Moment, message: Message): boolean {
  if (session.at !== 'supervision') return false;
  const text = message.text.replace(/^\s*no\b[\s,.]*/iu, '');
  const pending = openQuestion('pending', told, message.language);
  const isYes = (id: string): boolean => {
    const reading = read({ ...message, text, question: { ...pending, id } });
    return reading.kind === 'value' && reading.value === true && !reading.hedged;
  };
  return isYes('pending') && !isYes('yes-or-no');
}

/** Every yes and no, and "I did have probation", which says nothing of probation now. */
function sharesItsWords(question: QuestionId): boolean {
  const { kind }: Question = questions[question];
  return kind === 'yesno' || question === 'supervision';
}

function isNew(moment: Moment, question: QuestionId, to: Value): boolean {
  const answer = asAnswer(question, moment.told, to);
  return !(typeof answer === 'object' && 'missed' in answer) && !isToldAlready(moment, question, answer);
}

function byItsWords({ options = [], ...question }: Message['question']): Message['question'] {
  return { ...question, options: options.map((option) => ({ ...option, n: -1 })) };
}

/** Where all was told, a mistake that we could not read opens the list of answers. */
export function openAnswers(moment: Moment, text: string): Turn | undefined {
  if (!mayFixAt.has(moment.session.at) || !tellsOfMistake(text)) return undefined;
  if (moment.session.at === 'review') return giveAnswer(moment, 'fix');
  const { session } = giveAnswer(moment, 'change');
  return session && giveAnswer(momentOf(session, moment.today, moment), 'fix');
}
