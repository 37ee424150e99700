import { defineQuestion } from '../../question.ts';

/** Where the case was: the public defender goes by that county, not by where the person lives. */
export const where = defineQuestion({
  id: 'where',
  kind: 'choice',
  about: 'conversation',
  choices: ['la-county', 'other-ca', 'unsure'],
});
