import { currentRecord, type Told } from '../flows/screening/answers.ts';
import { contradictionIn } from '../flows/screening/contradiction.ts';
import { askedCard, choicesOf } from '../flows/screening/choices.ts';
import type { Question } from '../flows/question.ts';
import { questions, type QuestionId } from '../flows/screening/questions/index.ts';
import type { Say } from '../results/say.ts';
import { fixOptions, onOtherPages } from './fix-options.ts';
import { labelOf, lineOf, type OptionSay } from './read-back.ts';

/** No screening takes more cases than this; a lawyer at the clinic takes it from there. */
const mostCases = 9;

/** The options of a question as they are shown now, in order. */
export function optionsOf(id: QuestionId, told: Told): readonly OptionSay[] {
  if (id === 'fix' || id === 'fix-case') return fixOptions(id, told);
  const between = id === 'which-is-right' ? (contradictionIn(told) ?? []).map(lineOf) : [];
  const choices = choicesOf(id, told)
    .filter((choice) => mayBeTold(choice, told))
    .map((choice) => ({ id: choice, label: optionLabel(id, choice, told) }));
  return [...between, ...choices];
}

function mayBeTold(choice: string, told: Told): boolean {
  return choice !== 'another' || currentRecord(told) + 1 < mostCases;
}

/** Options that are picked by their name alone, for they are not shown now. */
export function unshownOptionsOf(id: QuestionId, told: Told): readonly OptionSay[] {
  if (id === 'fix' || id === 'fix-case') return onOtherPages(id, told);
  const { choices = [], unshown = [] }: Question = questions[id];
  const shown = new Set(choicesOf(id, told));
  return [...choices, ...unshown]
    .filter((choice) => !shown.has(choice) && mayBeTold(choice, told))
    .map((choice) => ({ id: choice, label: labelOf(id, choice) }));
}

/** Which of several offences is asked in the words of the card that stands for them. */
function optionLabel(id: QuestionId, choice: string, told: Told): Say {
  if (id !== 'which-offence' || choice === 'unsure') return labelOf(id, choice);
  return { key: `offences.asks.${askedCard(told) ?? ''}.options.${choice}` };
}
