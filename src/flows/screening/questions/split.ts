import { yesNoQuestion, type AnswerValue, type Filled } from '../../question.ts';

export const split = yesNoQuestion({ id: 'split', about: 'case', fills });

function fills(answer: AnswerValue): Filled {
  if (answer === 'yes') return { case: { sentence: 'split' } };
  return { case: { sentence: answer === 'no' ? 'county-jail' : 'unknown' } };
}
