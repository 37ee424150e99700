import { flow } from './flow.ts';

/** Once the offence is told: whether it is serious, where that matters and its section does not say. */
const onceTold = [
  { guard: 'mayBeSerious', target: '#serious', actions: 'note' },
  { guard: 'wasStatePrison', target: '#required-registration', actions: 'note' },
  { target: '#review', actions: 'note' },
] as const;

/** What the case was for, as far as the law turns on it. */
export const offenceOfCase = flow.createStateConfig({
  initial: 'offence',
  states: {
    offence: {
      id: 'offence',
      on: {
        answered: [
          { guard: { type: 'answerIs', params: { answer: 'driving' } }, target: '#driving', actions: 'note' },
          { guard: 'namesSeveral', target: '#which-offence', actions: 'note' },
          ...onceTold,
        ],
      },
    },
    driving: { id: 'driving', on: { answered: [...onceTold] } },
    'which-offence': { id: 'which-offence', on: { answered: [...onceTold] } },
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
