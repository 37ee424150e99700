import { defineQuestion } from '../../question.ts';

export const lang = defineQuestion({
  id: 'lang',
  kind: 'choice',
  about: 'conversation',
  choices: ['en', 'es'],
});
