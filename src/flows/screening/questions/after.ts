import { defineQuestion } from '../../question.ts';

export const after = defineQuestion({
  id: 'after',
  kind: 'choice',
  about: 'conversation',
  choices: ['why', 'next-steps', 'who-helps', 'other-ways', 'change', 'page', 'done'],
  unshown: ['menu', 'another'],
});
