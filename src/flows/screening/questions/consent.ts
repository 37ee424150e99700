import { yesNoQuestion } from '../../question.ts';

export const consent = yesNoQuestion({ id: 'consent', about: 'conversation' });
