import type { Answered } from '../flows/screening/answers.ts';
import { questions, type QuestionId } from '../flows/screening/questions/index.ts';
import type { Question } from '../flows/question.ts';
import type { Say } from '../results/say.ts';

/** An option of the open question: its id and its name. */
export type OptionSay = Readonly<{ id: string; label: Say }>;

/** An answer as one line, to be picked by its question. */
export function lineOf({ question, answer }: Answered): OptionSay {
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
  if (answer === 'yes') return { key: `questions.${question}.yes` };
  if (typeof answer === 'string') return labelOf(question, answer);
  return 'year' in answer ? answer : '';
}

/** Yes, no and not sure have the same name nearly everywhere. */
export function labelOf(question: QuestionId, choice: string): Say {
  const { ownYesNo }: Question = questions[question];
  const shared = choice === 'unsure' || (ownYesNo !== true && ['yes', 'no'].includes(choice));
  return { key: shared ? `choices.${choice}` : `questions.${question}.choices.${choice}` };
}
