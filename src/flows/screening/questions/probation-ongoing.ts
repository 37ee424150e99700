import { yesNoQuestion, type AnswerValue, type Filled } from '../../question.ts';

export const probationOngoing = yesNoQuestion({ id: 'probation-ongoing', about: 'case', fills });

/** A no only says that it is over; how it ended is the next question. */
function fills(answer: AnswerValue): Filled {
  return { case: { probation: answer === 'yes' ? 'ongoing' : 'unknown' } };
}
