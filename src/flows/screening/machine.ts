import { aboutYou } from './about-you.ts';
import { nothingTold } from './answers.ts';
import { fixing } from './fixing.ts';
import { flow } from './flow.ts';
import { record } from './record.ts';
import { result } from './result.ts';
import { unsureOfReview } from './unsure-of-review.ts';
import { welcome } from './welcome.ts';

/**
 * The screening, from hello to goodbye. It only routes: which question comes next, what to say on the way.
 * Every state without children is a question of `questions/` with the same id.
 */
export const screening = flow.createMachine({
  id: 'screening',
  version: '2',
  context: nothingTold,
  initial: 'welcome',
  on: {
    'asked.help': { actions: { type: 'say', params: { what: 'help' } } },
    'asked.why': { actions: { type: 'say', params: { what: 'why-we-ask' } } },
    'asked.repeat': { actions: { type: 'say', params: { what: 'again' } } },
    'asked.human': { actions: { type: 'say', params: { what: 'human' } } },
    'asked.link': { actions: { type: 'say', params: { what: 'link' } } },
    'asked.code': { actions: { type: 'say', params: { what: 'code' } } },
    'asked.back': { actions: 'stepBack' },
    'asked.language': { actions: 'switchLanguage' },
    'asked.delete': { actions: 'forgetEverything' },
    'asked.menu': [
      { guard: 'hasResult', target: '#after', actions: 'openMenu' },
      { actions: { type: 'say', params: { what: 'again' } } },
    ],
    'asked.start-over': [
      { guard: 'hasConsented', target: '#pending', actions: 'forgetAnswers' },
      { target: '#consent', actions: 'forgetAnswers' },
    ],
  },
  states: {
    welcome,
    'about-you': aboutYou,
    record,
    review: {
      id: 'review',
      entry: 'forgetPicks',
      always: [
        { guard: 'turnsOnNewFelony', target: '#new-felony' },
        { guard: 'mayHaveBeenOnFireCrew', target: '#fire-crew' },
        { guard: 'turnsOnItsDate', target: '#crime-date' },
        { guard: 'turnsOnGravestCases', target: '#super-strike' },
        { guard: 'mayBeOneOfSeveral', target: '#abuse-pattern' },
        { guard: 'contradictsItself', target: '#which-is-right' },
      ],
      on: {
        answered: [
          { guard: { type: 'answerIs', params: { answer: 'ok' } }, target: '#result', actions: 'note' },
          {
            guard: { type: 'answerIs', params: { answer: 'another' } },
            target: '#case-kind',
            actions: 'note',
          },
          { guard: { type: 'answerIs', params: { answer: 'unsure' } }, target: '#unsure-of-review' },
          { guard: 'hasSeveralCases', target: '#fix-case' },
          { target: '#fix' },
        ],
      },
    },
    'unsure-of-review': unsureOfReview,
    ...fixing,
    result: { ...result, id: 'result' },
    goodbye: {
      id: 'goodbye',
      on: {
        answered: [
          {
            guard: { type: 'answerIs', params: { answer: 'see-result' } },
            target: '#result',
            actions: 'openMenu',
          },
          {
            guard: { type: 'answerIs', params: { answer: 'another' } },
            target: '#case-kind',
            actions: 'addCase',
          },
          { target: '#pending', actions: 'forgetAnswers' },
        ],
        'asked.back': { target: '#after' },
      },
    },
  },
});
