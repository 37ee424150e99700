import { dateOf, defineQuestion } from '../../question.ts';

export const supervisionEnded = defineQuestion({
  id: 'supervision-ended',
  kind: 'date',
  about: 'case',
  pastOnly: true,
  choices: ['unsure'],
  fills: (answer) => ({ case: { supervisionEnded: dateOf(answer) } }),
});
