import { flow } from './flow.ts';

/** What is true of the person today: open case, supervision, registration. */
export const aboutYou = flow.createStateConfig({
  initial: 'pending',
  states: {
    pending: {
      id: 'pending',
      on: { answered: { target: '#supervision', actions: 'note' } },
    },
    supervision: {
      id: 'supervision',
      on: {
        answered: [
          { guard: 'isUnderSupervisionOrUnsure', target: '#serving', actions: 'note' },
          { target: '#registration', actions: 'note' },
        ],
      },
    },
    serving: {
      id: 'serving',
      on: { answered: { target: '#registration', actions: 'note' } },
    },
    registration: {
      id: 'registration',
      on: { answered: { target: '#case-kind', actions: 'note' } },
    },
  },
});
