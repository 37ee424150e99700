import { beforeReview } from './before-review.ts';
import { custody } from './custody.ts';
import { flow } from './flow.ts';
import { offenceOfCase } from './offence-of-case.ts';
import { probationOfCase } from './probation-of-case.ts';
import { withoutConviction } from './without-conviction.ts';

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
              { guard: 'wasNotConvicted', target: '#outcome', actions: 'note' },
              { guard: 'wasJuvenile', target: '#level', actions: 'note' },
              { guard: 'wasElsewhere', target: '#forum', actions: 'note' },
              { target: '#review', actions: 'note' },
            ],
          },
        },
        forum: {
          id: 'forum',
          on: { answered: { target: '#review', actions: 'note' } },
        },
        level: {
          id: 'level',
          on: {
            answered: [
              { guard: 'wasJuvenile', target: '#new-conviction', actions: 'note' },
              { guard: 'endedForGood', target: '#evaded', actions: 'note' },
              { guard: 'wasNotConvicted', target: '#arrested', actions: 'note' },
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
    'without-conviction': withoutConviction,
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
              { guard: 'mayBeGraveJuvenile', target: '#serious', actions: 'note' },
              { guard: 'hasNoOffenceToAsk', target: '#review', actions: 'note' },
              { target: '#offence', actions: 'note' },
            ],
          },
        },
      },
    },
    custody,
    'offence-of-case': offenceOfCase,
    'before-review': beforeReview,
  },
});
