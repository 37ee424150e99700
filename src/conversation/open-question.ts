import type { Language } from '../channels/channel.ts';
import type { Told } from '../flows/screening/answers.ts';
import type { Question } from '../flows/question.ts';
import { questions, type QuestionId } from '../flows/screening/questions/index.ts';
import type { OpenQuestion } from '../understanding/reading.ts';
import { optionsOf, unshownOptionsOf } from './options.ts';
import type { OptionSay } from './read-back.ts';
import { wordSay } from './word.ts';

/** A question as the readers need it: its kind, and its options as they were shown. */
export function openQuestion(id: QuestionId, told: Told, language: Language | null): OpenQuestion {
  const { kind, pastOnly, futureOnly }: Question = questions[id];
  const named = (n: number, option: OptionSay) => ({
    n,
    id: option.id,
    label: wordSay(option.label, language ?? 'en'),
  });
  const shown = optionsOf(id, told).map((option, index) => named(index + 1, option));
  const unshown = unshownOptionsOf(id, told).map((option) => named(noNumber, option));
  return {
    id,
    kind,
    options: [...unshown, ...shown],
    ...(pastOnly && { pastOnly }),
    ...(futureOnly && { futureOnly }),
  };
}

/** Nobody picks what is not shown by a number. */
const noNumber = -1;
