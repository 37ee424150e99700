import { flow } from './flow.ts';

/** What the case was for, as far as the law turns on it. */
export const offenceOfCase = flow.createStateConfig({
  initial: 'offence',
  states: {
    offence: {
      id: 'offence',
      on: {
        answered: [
          { guard: { type: 'answerIs', params: { answer: 'driving' } }, target: '#driving', actions: 'note' },
          { guard: 'servedFelonyCustody', target: '#serious', actions: 'note' },
          { target: '#review', actions: 'note' },
        ],
      },
    },
    driving: {
      id: 'driving',
      on: {
        answered: [
          { guard: 'servedFelonyCustody', target: '#serious', actions: 'note' },
          { target: '#review', actions: 'note' },
        ],
      },
    },
    serious: {
      id: 'serious',
      on: {
        answered: [
          { guard: 'wasStatePrison', target: '#required-registration', actions: 'note' },
          { target: '#review', actions: 'note' },
        ],
      },
    },
    'required-registration': {
      id: 'required-registration',
      on: { answered: { target: '#review', actions: 'note' } },
    },
  },
});
