import { flow } from './flow.ts';

/**
 * What is asked last, and only of some cases: `review` looks here before it reads back, wherever it was come to from.
 * An answer kept by an older flow is not lost over a question at the end.
 */
export const beforeReview = flow.createStateConfig({
  initial: 'fire-crew',
  states: {
    'fire-crew': {
      id: 'fire-crew',
      on: { answered: { target: '#review', actions: 'note' } },
    },
    'crime-date': {
      id: 'crime-date',
      on: { answered: { target: '#review', actions: 'note' } },
    },
    'super-strike': {
      id: 'super-strike',
      on: { answered: { target: '#review', actions: 'note' } },
    },
    'which-is-right': {
      id: 'which-is-right',
      on: {
        answered: [
          {
            guard: { type: 'answerIs', params: { answer: 'unsure' } },
            target: '#review',
            actions: 'doubtBoth',
          },
          { actions: 'reopen' },
        ],
      },
    },
  },
});
