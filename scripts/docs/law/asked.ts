import { questions } from '../../../src/flows/screening/questions/index.ts';
import type { AnswerValue, Question } from '../../../src/flows/question.ts';
import { locales } from '../../../src/i18n/locales.ts';
import type { Relief } from '../../../src/rules/relief.ts';
import type { Language } from './words.ts';

/** A question of the screening whose answer fills a fact that a relief needs. */
export type Asked = Readonly<{ id: string; facts: readonly string[] }>;

/** The questions behind what a relief needs to know, in the order in which the screening asks them. */
export function askedFor({ needs }: Relief): readonly Asked[] {
  const needed = new Set<string>(needs.map(({ missing }) => missing));
  return all
    .map(({ id, facts }) => ({ id, facts: facts.filter((fact) => needed.has(fact)) }))
    .filter(({ facts }) => facts.length > 0);
}

/** What a relief needs to know that no question of the screening fills. */
export function notAskedFor(relief: Relief): readonly string[] {
  const asked = new Set(askedFor(relief).flatMap(({ facts }) => facts));
  return [...new Set(relief.needs.map(({ missing }) => missing))].filter((fact) => !asked.has(fact));
}

/** The question as it is asked of a first case, with dots where the conversation puts something else in. */
export function askedInWords({ id }: Asked, language: Language): string {
  const questions = new Map(Object.entries<Readonly<{ ask: string }>>(locales[language].questions));
  return (questions.get(id)?.ask ?? '')
    .replaceAll('{{case}}', '1')
    .replace(/\{\{\w+\}\}/g, '...')
    .replaceAll('\n', ' ');
}

const all: readonly Asked[] = Object.values<Question>(questions).map((question) => ({
  id: question.id,
  facts: factsFilledBy(question),
}));

/** A question that fills nothing with any of its choices only steers. */
function factsFilledBy({ choices = [], fills }: Question): readonly string[] {
  const answers: readonly AnswerValue[] = [...choices, { year: 2020 }];
  const filled = answers.flatMap((answer) => {
    const { person = {}, case: told = {} } = fills?.(answer) ?? {};
    return [...Object.keys(person), ...Object.keys(told)];
  });
  return [...new Set(filled)];
}
