import { dateOf, defineQuestion } from '../../question.ts';

export const sentenced = defineQuestion({
  id: 'sentenced',
  kind: 'date',
  about: 'case',
  pastOnly: true,
  choices: ['unsure'],
  fills: (answer) => ({ case: { sentenced: dateOf(answer) } }),
});
