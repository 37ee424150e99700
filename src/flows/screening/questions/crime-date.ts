import { dateOf, defineQuestion } from '../../question.ts';

export const crimeDate = defineQuestion({
  id: 'crime-date',
  kind: 'date',
  about: 'case',
  pastOnly: true,
  choices: ['unsure'],
  fills: (answer) => ({ case: { offended: dateOf(answer) } }),
});
