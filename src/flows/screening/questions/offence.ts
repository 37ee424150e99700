import { defineQuestion, type AnswerValue, type Filled } from '../../question.ts';
import { factsOfCard } from '../facts-of-card.ts';

/** Picked from a few kinds, or written as a code section or a name. */
export const offence = defineQuestion({
  id: 'offence',
  kind: 'offence',
  about: 'case',
  sensitive: true,
  choices: ['driving', 'sex', 'other', 'unsure'],
  fills,
});

/** "Driving" alone settles nothing: `driving` asks which kind. */
function fills(answer: AnswerValue): Filled {
  if (typeof answer === 'object' && 'card' in answer)
    return { case: { ...factsOfCard(answer.card), offenceKnownBy: answer.by } };
  if (answer === 'sex') return { case: { offence: 'sex-offence', offenceKnownBy: 'name' } };
  if (answer === 'other') return { case: { offence: 'other', offenceKnownBy: 'name' } };
  return { case: { offence: 'unknown', offenceKnownBy: 'unknown' } };
}
