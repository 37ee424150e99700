import { flow } from './flow.ts';

/** Whether there was probation, and how it ended. */
export const probationOfCase = flow.createStateConfig({
  initial: 'probation',
  states: {
    probation: {
      id: 'probation',
      on: {
        answered: [
          { guard: 'hadProbationAndMayBeOnIt', target: '#probation-ongoing', actions: 'note' },
          { guard: 'hadProbation', target: '#probation-outcome', actions: 'note' },
          { guard: { type: 'answerIs', params: { answer: 'no' } }, target: '#sentenced', actions: 'note' },
          { target: '#offence', actions: 'note' },
        ],
      },
    },
    sentence: {
      id: 'sentence',
      on: {
        answered: [
          { guard: 'hadProbationAndMayBeOnIt', target: '#probation-ongoing', actions: 'note' },
          { guard: 'hadProbation', target: '#probation-outcome', actions: 'note' },
          {
            guard: { type: 'answerIs', params: { answer: 'county-jail' } },
            target: '#split',
            actions: 'note',
          },
          {
            guard: { type: 'answerIs', params: { answer: 'state-prison' } },
            target: '#released',
            actions: 'note',
          },
          { guard: { type: 'answerIs', params: { answer: 'fine' } }, target: '#sentenced', actions: 'note' },
          { target: '#offence', actions: 'note' },
        ],
      },
    },
    'probation-ongoing': {
      id: 'probation-ongoing',
      on: {
        answered: [
          { guard: 'isStillOnIt', target: '#probation-ends', actions: 'note' },
          { target: '#probation-outcome', actions: 'note' },
        ],
      },
    },
    'probation-ends': {
      id: 'probation-ends',
      on: { answered: { target: '#offence', actions: 'note' } },
    },
    'probation-outcome': {
      id: 'probation-outcome',
      on: {
        answered: [
          { guard: 'wasRevokedOnFelony', target: '#after-revocation', actions: 'note' },
          { target: '#offence', actions: 'note' },
        ],
      },
    },
    'after-revocation': {
      id: 'after-revocation',
      on: {
        answered: [
          { guard: 'knowsCustodyAfterRevocation', target: '#released', actions: 'note' },
          { target: '#offence', actions: 'note' },
        ],
      },
    },
  },
});
