import { defineQuestion } from '../../question.ts';

/** The end of a screening; whoever writes again may see the result or begin anew. */
export const goodbye = defineQuestion({
  id: 'goodbye',
  kind: 'choice',
  about: 'conversation',
  choices: ['see-result', 'start-over'],
  unshown: ['another'],
});
