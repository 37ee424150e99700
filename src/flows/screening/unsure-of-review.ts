import { flow } from './flow.ts';

/** Not sure that what was read back is right: on with it as told, which "not sure" again says too, one to fix, a person. */
export const unsureOfReview = flow.createStateConfig({
  id: 'unsure-of-review',
  on: {
    answered: [
      { guard: { type: 'answerIs', params: { answer: 'go-on' } }, target: '#result', actions: 'leaveAsTold' },
      {
        guard: { type: 'answerIs', params: { answer: 'unsure' } },
        target: '#result',
        actions: 'leaveAsTold',
      },
      {
        guard: { type: 'answerIs', params: { answer: 'person' } },
        actions: { type: 'say', params: { what: 'human' } },
      },
      { guard: 'hasSeveralCases', target: '#fix-case' },
      { target: '#fix' },
    ],
    'asked.back': { target: '#review' },
  },
});
