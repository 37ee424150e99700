import { defineQuestion } from '../../question.ts';

/** Whoever is not sure that all of it is right: nothing is guessed, and "not sure" again goes on with it as told. */
export const unsureOfReview = defineQuestion({
  id: 'unsure-of-review',
  kind: 'choice',
  about: 'conversation',
  choices: ['go-on', 'fix', 'person'],
  unshown: ['unsure'],
});
