import { defineQuestion, type AnswerValue, type Filled } from '../../question.ts';

/** One arrest is no pattern, so it is no yes-or-no question: "yes, once" would be a no. */
export const abusePattern = defineQuestion({
  id: 'abuse-pattern',
  kind: 'choice',
  about: 'case',
  sensitive: true,
  choices: ['none', 'several', 'unsure'],
  fills,
});

function fills(answer: AnswerValue): Filled {
  if (answer === 'several') return { case: { abusePattern: 'yes' } };
  return { case: { abusePattern: answer === 'none' ? 'no' : 'unknown' } };
}
