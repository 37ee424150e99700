import { defineQuestion } from '../../question.ts';

/** After a no to consent: nothing is asked, and the door stays open. */
export const declined = defineQuestion({
  id: 'declined',
  kind: 'choice',
  about: 'conversation',
  choices: ['go-on'],
});
