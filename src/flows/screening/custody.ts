import { flow } from './flow.ts';

/** A felony served in county jail or state prison: when custody and supervision ended, and what came after. */
export const custody = flow.createStateConfig({
  initial: 'split',
  states: {
    split: {
      id: 'split',
      on: { answered: { target: '#released', actions: 'note' } },
    },
    released: {
      id: 'released',
      on: {
        answered: [
          { guard: 'mayBeSupervised', target: '#offence', actions: 'note' },
          { guard: 'wasStatePrison', target: '#supervised-after', actions: 'note' },
          { guard: 'wasSplit', target: '#supervision-ended', actions: 'note' },
          { target: '#new-felony', actions: 'note' },
        ],
      },
    },
    'supervised-after': {
      id: 'supervised-after',
      on: {
        answered: [
          { guard: 'wasSupervisedAfter', target: '#supervision-ended', actions: 'note' },
          { target: '#new-felony', actions: 'note' },
        ],
      },
    },
    'supervision-ended': {
      id: 'supervision-ended',
      on: { answered: { target: '#new-felony', actions: 'note' } },
    },
    'new-felony': {
      id: 'new-felony',
      on: { answered: { target: '#offence', actions: 'note' } },
    },
  },
});
