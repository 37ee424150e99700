import { defineQuestion } from '../../question.ts';
import { circumstances } from '../circumstances.ts';

/** Ways that are only some people's. What is picked opens them for one reply and is never noted. */
export const otherWays = defineQuestion({
  id: 'other-ways',
  kind: 'choice',
  about: 'conversation',
  sensitive: true,
  choices: [...circumstances, 'back'],
});
