import { defineQuestion } from '../../question.ts';

/** Where the person lives: legal aid goes by it. */
export const place = defineQuestion({
  id: 'place',
  kind: 'place',
  about: 'conversation',
  choices: ['unsure'],
});
