import { defineQuestion, type AnswerValue, type Filled } from '../../question.ts';

export const driving = defineQuestion({
  id: 'driving',
  kind: 'choice',
  about: 'case',
  choices: ['dui', 'dangerous', 'other-driving', 'police-stop', 'unsure'],
  fills,
});

function fills(answer: AnswerValue): Filled {
  switch (answer) {
    case 'dui':
    case 'other-driving':
      return { case: { offence: answer, offenceKnownBy: 'name' } };
    case 'dangerous':
      return { case: { offence: 'dangerous-driving', offenceKnownBy: 'name' } };
    case 'police-stop':
      return { case: { offence: 'police-stop-driving', offenceKnownBy: 'name' } };
    default:
      return { case: { offence: 'unknown', offenceKnownBy: 'unknown' } };
  }
}
