import { defineQuestion, oneOf } from '../../question.ts';

/** How a case without a conviction ended. */
export const outcome = defineQuestion({
  id: 'outcome',
  kind: 'choice',
  about: 'case',
  choices: ['not-charged', 'dismissed', 'acquitted', 'diversion', 'overturned', 'unsure'],
  fills: (answer) => ({
    case: { outcome: oneOf(['not-charged', 'dismissed', 'acquitted', 'diversion', 'overturned'], answer) },
  }),
});
