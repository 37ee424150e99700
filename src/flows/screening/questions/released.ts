import { dateOf, defineQuestion } from '../../question.ts';

export const released = defineQuestion({
  id: 'released',
  kind: 'date',
  about: 'case',
  pastOnly: true,
  choices: ['unsure'],
  fills: (answer) => ({ case: { released: dateOf(answer) } }),
});
