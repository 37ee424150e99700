import { flow } from './flow.ts';

/** A case without a conviction: how it ended, and what the sealing of its arrest turns on. */
export const withoutConviction = flow.createStateConfig({
  initial: 'outcome',
  states: {
    outcome: {
      id: 'outcome',
      on: {
        answered: [
          {
            guard: { type: 'answerIs', params: { answer: 'diversion' } },
            target: '#deferred-entry',
            actions: 'note',
          },
          { guard: { type: 'answerIs', params: { answer: 'unsure' } }, target: '#review', actions: 'note' },
          { target: '#level', actions: 'note' },
        ],
      },
    },
    'deferred-entry': {
      id: 'deferred-entry',
      on: { answered: { target: '#level', actions: 'note' } },
    },
    arrested: {
      id: 'arrested',
      on: { answered: { target: '#evaded', actions: 'note' } },
    },
    evaded: {
      id: 'evaded',
      on: { answered: { target: '#offence', actions: 'note' } },
    },
    'abuse-pattern': {
      id: 'abuse-pattern',
      on: { answered: { target: '#review', actions: 'note' } },
    },
  },
});
