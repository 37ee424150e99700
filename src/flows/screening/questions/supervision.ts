import { defineQuestion, oneOf, type AnswerValue, type Filled } from '../../question.ts';

export const supervision = defineQuestion({
  id: 'supervision',
  kind: 'choice',
  about: 'person',
  choices: ['none', 'probation', 'after-custody', 'serving', 'unsure'],
  fills,
});

/** "None of these" answers for supervision and for serving a sentence; the other choices answer for one of them. */
function fills(answer: AnswerValue): Filled {
  if (answer === 'none') return { person: { supervision: 'none', serving: 'no' } };
  if (answer === 'serving') return { person: { supervision: 'unknown', serving: 'yes' } };
  return { person: { supervision: oneOf(['probation', 'after-custody'], answer), serving: 'unknown' } };
}
