import { defineQuestion } from '../../question.ts';

/** Of several cases, whose answers to list. Its choices are the cases by their number, and the person. */
export const fixCase = defineQuestion({ id: 'fix-case', kind: 'choice', about: 'conversation' });
