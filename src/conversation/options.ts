import { currentRecord, type Answered, type Told } from '../flows/screening/answers.ts';
import { contradictionIn } from '../flows/screening/contradiction.ts';
import { askedCard, choicesOf } from '../flows/screening/choices.ts';
import { questions, type QuestionId } from '../flows/screening/questions/index.ts';
import type { Question } from '../flows/question.ts';
import type { Say } from '../results/say.ts';

/** An option of the open question: its id and its name. */
export type OptionSay = Readonly<{ id: string; label: Say }>;

/** No screening takes more cases than this; a lawyer at the clinic takes it from there. */
const mostCases = 9;

/** The options of a question as they are shown now, in order. */
export function optionsOf(id: QuestionId, told: Told): readonly OptionSay[] {
  if (id === 'fix') return fixableAnswers(told).map(fixOption);
  const between = id === 'which-is-right' ? (contradictionIn(told) ?? []).map(fixOption) : [];
  const choices = choicesOf(id, told)
    .filter((choice) => choice !== 'another' || currentRecord(told) + 1 < mostCases)
    .map((choice) => ({ id: choice, label: optionLabel(id, choice, told) }));
  return [...between, ...choices];
}

/** Which of several offences is asked in the words of the card that stands for them. */
function optionLabel(id: QuestionId, choice: string, told: Told): Say {
  if (id !== 'which-offence' || choice === 'unsure') return labelOf(id, choice);
  return { key: `offences.asks.${askedCard(told) ?? ''}.options.${choice}` };
}

/** The answers a person can go back to: about themself, and about the case in hand. */
export function fixableAnswers(told: Told): readonly Answered[] {
  const record = currentRecord(told);
  return told.answers.filter((one) => {
    const { about }: Question = questions[one.question];
    return about === 'person' || (about === 'case' && one.record === record && one.question !== 'review');
  });
}

function fixOption({ question, answer }: Answered): OptionSay {
  return { id: question, label: { key: 'review.line', values: readBack(question, answer) } };
}

/** An answer by the name of its question. What could shame or endanger a person is not repeated. */
export function readBack(question: QuestionId, answer: Answered['answer']) {
  const asked: Question = questions[question];
  const card = writtenOffence(question, answer);
  const isHidden = asked.sensitive && answer !== 'unsure';
  return {
    name: { key: `questions.${question}.name` },
    answer: card
      ? { key: `offences.names.${card}` }
      : isHidden
        ? { key: 'review.told' }
        : said(question, answer),
  };
}

/** What somebody wrote of their own accord is read back: only then may it count for more than a guess of ours. */
function writtenOffence(question: QuestionId, answer: Answered['answer']): string | undefined {
  if (typeof answer === 'object') return 'card' in answer ? answer.card : undefined;
  return question === 'which-offence' && answer !== 'unsure' ? answer : undefined;
}

function said(question: QuestionId, answer: Answered['answer']) {
  if (answer === 'yes') return { key: 'review.yes' };
  if (typeof answer === 'string') return labelOf(question, answer);
  return 'year' in answer ? answer : '';
}

/** Yes, no and not sure have the same name everywhere. */
function labelOf(question: QuestionId, choice: string): Say {
  const shared = ['yes', 'no', 'unsure'].includes(choice);
  return { key: shared ? `choices.${choice}` : `questions.${question}.choices.${choice}` };
}
