import { defineQuestion } from '../../question.ts';

/** Two answers that cannot both be true. They are its choices, by their question's id. */
export const whichIsRight = defineQuestion({
  id: 'which-is-right',
  kind: 'choice',
  about: 'conversation',
  choices: ['unsure'],
});
