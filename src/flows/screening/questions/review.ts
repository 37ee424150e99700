import { defineQuestion } from '../../question.ts';

export const review = defineQuestion({
  id: 'review',
  kind: 'choice',
  about: 'case',
  choices: ['ok', 'another', 'fix'],
  unshown: ['unsure'],
});
