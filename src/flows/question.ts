import type { Case, Person } from '../rules/index.ts';
import type { DateValue, PlaceValue, QuestionKind } from '../understanding/reading.ts';

/** An offence a person wrote: its card, and whether they gave the section or a name. Never their words. */
export type OffenceAnswer = Readonly<{ card: string; by: 'code' | 'name' }>;

/** A typed answer: an option's id, `yes`, `no`, `unsure`, a date, a place or an offence. Never wording. */
export type AnswerValue = string | DateValue | PlaceValue | OffenceAnswer;

/** What an answer fills us, as facts about the person or about the case in hand. */
export type Filled = Readonly<{ person?: Partial<Person>; case?: Partial<Case> }>;

/** One thing we need to know. Its words live in `locales/<language>/questions.json` under the same id. */
export type Question<Id extends string = string> = Readonly<{
  id: Id;
  kind: QuestionKind;
  /** What the answer is about; an answer about a case is kept once for each case. */
  about: 'conversation' | 'person' | 'case';
  /** In the order they are shown; "not sure" is the last of every question that fills a fact. */
  choices?: readonly string[];
  /** A yes and a no that are said in words of their own. */
  ownYesNo?: true;
  /** Taken by their name alone. */
  unshown?: readonly string[];
  /** A date that has to lie behind us. */
  pastOnly?: boolean;
  /** A date that has to lie ahead: who tells one gone by has said two things that do not fit. */
  futureOnly?: true;
  /** An answer that is never repeated back: the phone may not be only theirs. */
  sensitive?: true;
  /** The facts an answer fills; a question without it only steers the conversation. */
  fills?: (answer: AnswerValue) => Filled;
}>;

export function defineQuestion<const Id extends string>(question: Question<Id>): Question<Id> {
  return question;
}

const yesNoUnsure = ['yes', 'no', 'unsure'] as const;

/** A yes-or-no question, always with "not sure". */
export function yesNoQuestion<const Id extends string>(
  question: Omit<Question<Id>, 'kind' | 'choices'>,
): Question<Id> {
  return { ...question, kind: 'yesno', choices: yesNoUnsure };
}

/** The answer when it is one of the words a fact knows, `unknown` otherwise. */
export function oneOf<const Word extends string>(
  words: readonly Word[],
  answer: AnswerValue,
): Word | 'unknown' {
  return words.find((word) => word === answer) ?? 'unknown';
}

export function yesOrNo(answer: AnswerValue): 'yes' | 'no' | 'unknown' {
  return oneOf(['yes', 'no'], answer);
}

/** A date answer as the rules take it. */
export function dateOf(answer: AnswerValue): DateValue | 'unknown' {
  return typeof answer === 'object' && 'year' in answer ? answer : 'unknown';
}
