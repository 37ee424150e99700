import type { AnswerValue } from '../question.ts';
import type { QuestionId } from './questions/index.ts';

export type AnsweredEvent = Readonly<{ type: 'answered'; question: QuestionId; answer: AnswerValue }>;

/** What a person may ask for at any question. */
export const interrupts = [
  'asked.help',
  'asked.why',
  'asked.repeat',
  'asked.back',
  'asked.menu',
  'asked.human',
  'asked.link',
  'asked.code',
  'asked.language',
  'asked.start-over',
  'asked.delete',
] as const;

export type Interrupt = (typeof interrupts)[number];

/** A closed union: nothing a person writes ever becomes an event's type. */
export type ScreeningEvent = AnsweredEvent | Readonly<{ type: Interrupt }>;
