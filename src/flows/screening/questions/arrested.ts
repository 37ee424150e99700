import { dateOf, defineQuestion } from '../../question.ts';

export const arrested = defineQuestion({
  id: 'arrested',
  kind: 'date',
  about: 'case',
  pastOnly: true,
  choices: ['unsure'],
  fills: (answer) => ({ case: { arrested: dateOf(answer) } }),
});
