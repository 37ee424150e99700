import { flow } from './flow.ts';

/** Which answer to open again: of several cases, first which case. A long list is read page by page. */
export const fixing = {
  'fix-case': flow.createStateConfig({
    id: 'fix-case',
    entry: 'forgetPicks',
    on: {
      answered: [
        { guard: { type: 'answerIs', params: { answer: 'more' } }, actions: 'note' },
        { target: '#fix', actions: 'note' },
      ],
      'asked.back': [{ guard: 'hasTurnedPage', actions: 'turnBack' }, { target: '#review' }],
    },
  }),
  fix: flow.createStateConfig({
    id: 'fix',
    on: {
      answered: [
        { guard: { type: 'answerIs', params: { answer: 'more' } }, actions: 'note' },
        { actions: 'reopen' },
      ],
      'asked.back': [
        { guard: 'hasTurnedPage', actions: 'turnBack' },
        { guard: 'hasSeveralCases', target: '#fix-case' },
        { target: '#review' },
      ],
    },
  }),
};
