import { defineQuestion, oneOf } from '../../question.ts';

export const probationOutcome = defineQuestion({
  id: 'probation-outcome',
  kind: 'choice',
  about: 'case',
  choices: ['completed', 'ended-early', 'violated', 'revoked', 'unsure'],
  fills: (answer) => ({
    case: { probation: oneOf(['completed', 'ended-early', 'violated', 'revoked'], answer) },
  }),
});
