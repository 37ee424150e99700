import { custody } from './custody.ts';
import { flow } from './flow.ts';
import { offenceOfCase } from './offence-of-case.ts';
import { probationOfCase } from './probation-of-case.ts';

/** One case at a time: kind, level, sentence, how it ended, dates, what it was for. */
export const record = flow.createStateConfig({
  initial: 'kind-and-level',
  states: {
    'kind-and-level': {
      initial: 'case-kind',
      states: {
        'case-kind': {
          id: 'case-kind',
          on: {
            answered: [
              { guard: 'wasConvictedInCalifornia', target: '#level', actions: 'note' },
              { target: '#review', actions: 'note' },
            ],
          },
        },
        level: {
          id: 'level',
          on: {
            answered: [
              {
                guard: { type: 'answerIs', params: { answer: 'infraction' } },
                target: '#traffic',
                actions: 'note',
              },
              {
                guard: { type: 'answerIs', params: { answer: 'misdemeanor' } },
                target: '#probation',
                actions: 'note',
              },
              { target: '#sentence', actions: 'note' },
            ],
          },
        },
        traffic: {
          id: 'traffic',
          on: {
            answered: [
              { guard: 'wasNotTraffic', target: '#sentenced', actions: 'note' },
              { target: '#review', actions: 'note' },
            ],
          },
        },
      },
    },
    'probation-of-case': probationOfCase,
    'without-probation': {
      initial: 'sentenced',
      states: {
        sentenced: {
          id: 'sentenced',
          on: { answered: { target: '#sentence-done', actions: 'note' } },
        },
        'sentence-done': {
          id: 'sentence-done',
          on: { answered: { target: '#new-conviction', actions: 'note' } },
        },
        'new-conviction': {
          id: 'new-conviction',
          on: {
            answered: [
              { guard: 'wasInfraction', target: '#review', actions: 'note' },
              { target: '#offence', actions: 'note' },
            ],
          },
        },
      },
    },
    custody,
    'offence-of-case': offenceOfCase,
  },
});
