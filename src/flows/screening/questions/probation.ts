import { yesNoQuestion, type AnswerValue, type Filled } from '../../question.ts';

export const probation = yesNoQuestion({ id: 'probation', about: 'case', fills });

/** Without probation a misdemeanor ends in jail, a fine or both. */
function fills(answer: AnswerValue): Filled {
  if (answer === 'yes') return { case: { sentence: 'probation' } };
  return { case: { sentence: answer === 'no' ? 'jail-or-fine' : 'unknown' } };
}
