import { dateOf, defineQuestion } from '../../question.ts';

export const probationEnds = defineQuestion({
  id: 'probation-ends',
  kind: 'date',
  futureOnly: true,
  about: 'case',
  choices: ['unsure'],
  fills: (answer) => ({ case: { probationEnds: dateOf(answer) } }),
});
