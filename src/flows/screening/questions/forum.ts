import { defineQuestion, oneOf, type AnswerValue, type Filled } from '../../question.ts';

export const forum = defineQuestion({
  id: 'forum',
  kind: 'choice',
  about: 'case',
  choices: ['federal', 'other-state', 'military', 'tribal', 'unsure'],
  fills,
});

/** Asked once we know that no court of California had the case: "not sure" leaves it at that. */
function fills(answer: AnswerValue): Filled {
  const court = oneOf(['federal', 'other-state', 'military', 'tribal'], answer);
  return { case: { court: court === 'unknown' ? 'elsewhere' : court } };
}
