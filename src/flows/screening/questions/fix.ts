import { defineQuestion } from '../../question.ts';

/** Its choices are the answers given so far, by their question's id. */
export const fix = defineQuestion({ id: 'fix', kind: 'choice', about: 'conversation' });
