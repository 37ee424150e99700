import { defineQuestion, type AnswerValue, type Filled } from '../../question.ts';

export const caseKind = defineQuestion({
  id: 'case-kind',
  kind: 'choice',
  about: 'case',
  choices: ['conviction', 'no-conviction', 'juvenile', 'elsewhere', 'unsure'],
  fills,
});

function fills(answer: AnswerValue): Filled {
  switch (answer) {
    case 'conviction':
      return { case: { court: 'california', disposition: 'conviction' } };
    case 'no-conviction':
      return { case: { court: 'california', disposition: 'no-conviction' } };
    case 'juvenile':
      return { case: { court: 'juvenile', disposition: 'unknown' } };
    case 'elsewhere':
      return { case: { court: 'elsewhere', disposition: 'unknown' } };
    default:
      return { case: { court: 'unknown', disposition: 'unknown' } };
  }
}
