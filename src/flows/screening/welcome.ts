import { flow } from './flow.ts';

/** Language, who this is and what it is not, consent. */
export const welcome = flow.createStateConfig({
  initial: 'lang',
  states: {
    lang: {
      id: 'lang',
      on: {
        answered: {
          target: '#consent',
          actions: ['note', { type: 'say', params: { what: 'introduction' } }],
        },
      },
    },
    consent: {
      id: 'consent',
      on: {
        answered: [
          { guard: { type: 'answerIs', params: { answer: 'yes' } }, target: '#pending', actions: 'note' },
          { guard: { type: 'answerIs', params: { answer: 'no' } }, target: '#declined', actions: 'note' },
          { actions: { type: 'say', params: { what: 'more-about-consent' } } },
        ],
      },
    },
    declined: {
      id: 'declined',
      on: { answered: { target: '#consent', actions: 'forgetAnswers' } },
    },
  },
});
