import { defineQuestion, oneOf } from '../../question.ts';

export const afterRevocation = defineQuestion({
  id: 'after-revocation',
  kind: 'choice',
  about: 'case',
  choices: ['county-jail', 'split', 'state-prison', 'unsure'],
  fills: (answer) => ({
    case: { custodyAfterRevocation: oneOf(['county-jail', 'split', 'state-prison'], answer) },
  }),
});
