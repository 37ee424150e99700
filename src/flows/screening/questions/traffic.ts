import { yesNoQuestion, type AnswerValue, type Filled } from '../../question.ts';

export const traffic = yesNoQuestion({ id: 'traffic', about: 'case', fills });

function fills(answer: AnswerValue): Filled {
  if (answer === 'yes') return { case: { offence: 'traffic-ticket', offenceKnownBy: 'name' } };
  if (answer === 'no') return { case: { offence: 'other', offenceKnownBy: 'name' } };
  return { case: { offence: 'unknown', offenceKnownBy: 'unknown' } };
}
