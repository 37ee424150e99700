import { flow } from './flow.ts';

/** Ways that are only some people's. No answer is noted: it is said about, and gone. */
export const otherWays = flow.createStateConfig({
  id: 'other-ways',
  on: {
    answered: [
      {
        guard: { type: 'answerIs', params: { answer: 'survivor' } },
        target: '#after',
        actions: { type: 'say', params: { what: 'other-ways', of: 'survivor' } },
      },
      {
        guard: { type: 'answerIs', params: { answer: 'military' } },
        target: '#after',
        actions: { type: 'say', params: { what: 'other-ways', of: 'military' } },
      },
      {
        guard: { type: 'answerIs', params: { answer: 'unfair-plea' } },
        target: '#after',
        actions: { type: 'say', params: { what: 'other-ways', of: 'unfair-plea' } },
      },
      {
        guard: { type: 'answerIs', params: { answer: 'under-18' } },
        target: '#after',
        actions: { type: 'say', params: { what: 'other-ways', of: 'under-18' } },
      },
      { target: '#after' },
    ],
    'asked.back': { target: '#after' },
  },
});
