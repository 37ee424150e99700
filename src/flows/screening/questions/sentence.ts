import { defineQuestion, type AnswerValue, type Filled } from '../../question.ts';

export const sentence = defineQuestion({
  id: 'sentence',
  kind: 'choice',
  about: 'case',
  choices: ['probation', 'county-jail', 'state-prison', 'fine', 'unsure'],
  fills,
});

/** County jail may have been followed by supervision: `split` asks that next. */
function fills(answer: AnswerValue): Filled {
  switch (answer) {
    case 'probation':
    case 'state-prison':
      return { case: { sentence: answer } };
    case 'fine':
      return { case: { sentence: 'jail-or-fine' } };
    default:
      return { case: { sentence: 'unknown' } };
  }
}
