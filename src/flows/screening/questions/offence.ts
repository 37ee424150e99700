import { defineQuestion, type AnswerValue, type Filled } from '../../question.ts';

export const offence = defineQuestion({
  id: 'offence',
  kind: 'choice',
  about: 'case',
  sensitive: true,
  choices: ['driving', 'sex', 'other', 'unsure'],
  fills,
});

/** "Driving" alone settles nothing: `driving` asks which kind. */
function fills(answer: AnswerValue): Filled {
  if (answer === 'sex') return { case: { offence: 'sex-offence' } };
  return { case: { offence: answer === 'other' ? 'other' : 'unknown' } };
}
