import type { Told } from '../flows/screening/answers.ts';
import { read, type Message, type Reading } from '../understanding/index.ts';
import { openQuestion } from './open-question.ts';

/** "I have another case" once the result is said: the words are those of the read-back, and none of its cases is lost. */
export function withCaseAdded(reading: Reading, message: Message, told: Told): Reading {
  if (!isOpen(reading)) return reading;
  const said = read({ ...message, question: openQuestion('review', told, message.language) });
  return said.kind === 'value' && said.value === 'another' ? said : reading;
}

/** What else the menu calls by such a name comes first; beginning anew does not. */
function isOpen(reading: Reading): boolean {
  return reading.kind === 'not-understood' || (reading.kind === 'value' && reading.value === 'start-over');
}
