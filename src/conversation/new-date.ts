import { contradictionIn } from '../flows/screening/contradiction.ts';
import type { AnswerValue } from '../flows/question.ts';
import type { QuestionId } from '../flows/screening/questions/index.ts';
import { read, type Value } from '../understanding/index.ts';
import type { Moment } from './moment.ts';
import { openQuestion } from './open-question.ts';
import { wordSay } from './word.ts';

/** A new day for one of two answers that do not fit together: "I was released in 2020". */
export type NewDate = Readonly<{ question: QuestionId; answer: AnswerValue }>;

/** The one that the words name, when the day beside them is neither of those told. */
export function newDateIn(moment: Moment, text: string): NewDate | undefined {
  const { session, told, today } = moment;
  const pair = session.at === 'which-is-right' ? contradictionIn(told) : undefined;
  const named =
    pair &&
    namedIn(
      moment,
      pair.map(({ question }) => question),
      text,
    );
  if (pair === undefined || named === undefined) return undefined;
  const question = openQuestion(named, told, session.language);
  const reading = read({ text, language: session.language, question, today });
  if (reading.kind !== 'value' || reading.hedged || !isDate(reading.value)) return undefined;
  const { year, month } = reading.value;
  const isKnown = pair.some(
    ({ question, answer }) =>
      question === named &&
      isDate(answer) &&
      answer.year === year &&
      (month === undefined || answer.month === month),
  );
  return isKnown ? undefined : { question: named, answer: reading.value };
}

/** The question that the message names, its numbers left out: a year may be part of the other answer. */
function namedIn(
  { session, today }: Moment,
  ids: readonly QuestionId[],
  text: string,
): QuestionId | undefined {
  const language = session.language ?? 'en';
  const options = ids.map((id, at) => ({
    n: at + 1,
    id,
    label: wordSay({ key: `questions.${id}.name` }, language),
  }));
  const words = text.replace(/[\d/]+/g, ' ');
  const question = { id: 'which-is-right', kind: 'choice', options } as const;
  const reading = read({ text: words, language, question, today });
  return reading.kind === 'value' ? ids.find((id) => id === reading.value) : undefined;
}

function isDate(value: Value | AnswerValue): value is Extract<AnswerValue, { year: number }> {
  return typeof value === 'object' && 'year' in value;
}
