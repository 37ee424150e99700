import type { Language } from '../channels/channel.ts';
import type { Told } from '../flows/screening/answers.ts';
import type { Question } from '../flows/question.ts';
import { questions, type QuestionId } from '../flows/screening/questions/index.ts';
import type { OpenQuestion } from '../understanding/reading.ts';
import { optionsOf } from './options.ts';
import { wordSay } from './word.ts';

/** A question as the readers need it: its kind, and its options as they were shown. */
export function openQuestion(id: QuestionId, told: Told, language: Language | null): OpenQuestion {
  const { kind, pastOnly }: Question = questions[id];
  const options = optionsOf(id, told).map((option, index) => ({
    n: index + 1,
    id: option.id,
    label: wordSay(option.label, language ?? 'en'),
  }));
  return { id, kind, options, ...(pastOnly ? { pastOnly } : {}) };
}
