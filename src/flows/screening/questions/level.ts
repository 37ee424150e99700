import { defineQuestion, oneOf } from '../../question.ts';

export const level = defineQuestion({
  id: 'level',
  kind: 'choice',
  about: 'case',
  choices: ['felony', 'misdemeanor', 'infraction', 'unsure'],
  fills: (answer) => ({ case: { level: oneOf(['felony', 'misdemeanor', 'infraction'], answer) } }),
});
