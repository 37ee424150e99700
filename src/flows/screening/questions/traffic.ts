import { yesNoQuestion, type AnswerValue, type Filled } from '../../question.ts';

export const traffic = yesNoQuestion({ id: 'traffic', about: 'case', fills });

function fills(answer: AnswerValue): Filled {
  if (answer === 'yes') return { case: { offence: 'traffic-ticket' } };
  return { case: { offence: answer === 'no' ? 'other' : 'unknown' } };
}
