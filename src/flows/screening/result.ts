import { flow } from './flow.ts';
import { otherWays } from './other-ways.ts';

/** The result in layers: said once on the way in, then why, next steps and who helps for as long as it is useful. What was read is noted. */
export const result = flow.createStateConfig({
  initial: 'after',
  entry: { type: 'say', params: { what: 'result' } },
  on: { 'asked.menu': { target: '#after', actions: 'openMenu' } },
  states: {
    after: {
      id: 'after',
      on: {
        answered: [
          {
            guard: { type: 'answerIs', params: { answer: 'why' } },
            actions: ['note', { type: 'say', params: { what: 'why' } }],
          },
          {
            guard: { type: 'answerIs', params: { answer: 'next-steps' } },
            actions: ['note', { type: 'say', params: { what: 'next-steps' } }],
          },
          {
            guard: { type: 'answerIs', params: { answer: 'other-ways' } },
            target: '#other-ways',
            actions: 'note',
          },
          { guard: { type: 'answerIs', params: { answer: 'change' } }, actions: 'stepBack' },
          {
            guard: { type: 'answerIs', params: { answer: 'page' } },
            actions: ['note', { type: 'say', params: { what: 'page' } }],
          },
          {
            guard: { type: 'answerIs', params: { answer: 'another' } },
            target: '#case-kind',
            actions: 'addCase',
          },
          { guard: { type: 'answerIs', params: { answer: 'done' } }, target: '#goodbye' },
          { guard: { type: 'answerIs', params: { answer: 'menu' } }, actions: 'note' },
          { guard: 'hasSaidWhere', actions: ['note', { type: 'say', params: { what: 'referrals' } }] },
          { guard: 'wasOnlyElsewhere', target: '#place', actions: 'note' },
          { target: '#where', actions: 'note' },
        ],
      },
    },
    'other-ways': otherWays,
    where: {
      id: 'where',
      on: { answered: { target: '#place', actions: 'note' }, 'asked.back': { target: '#after' } },
    },
    place: {
      id: 'place',
      on: {
        answered: { target: '#after', actions: ['note', { type: 'say', params: { what: 'referrals' } }] },
        'asked.back': [{ guard: 'wasOnlyElsewhere', target: '#after' }, { target: '#where' }],
      },
    },
  },
});
