import { defineQuestion, type AnswerValue, type Filled } from '../../question.ts';
import { factsOfCard } from '../facts-of-card.ts';

/** Its other choices are the cards that the name or the section given before may stand for: `choices.ts` knows them. */
export const whichOffence = defineQuestion({
  id: 'which-offence',
  kind: 'offence',
  about: 'case',
  sensitive: true,
  choices: ['unsure'],
  fills,
});

/** Whoever is not sure meant one of them all the same. How the offence was found stays as it was. */
function fills(answer: AnswerValue): Filled {
  return { case: typeof answer === 'string' && answer !== 'unsure' ? factsOfCard(answer) : {} };
}
