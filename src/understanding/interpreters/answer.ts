import type { Heard } from '../heard.ts';
import { words } from '../languages.ts';
import { indexPhrases, meaningOf } from '../phrases.ts';
import { readChoice } from '../readers/choice.ts';
import { readDate } from '../readers/date.ts';
import { readFirstContact } from '../readers/first-contact.ts';
import { readFreeText } from '../readers/free-text.ts';
import { readNumber } from '../readers/number.ts';
import { readOffence } from '../readers/offence.ts';
import { readPlace } from '../readers/place.ts';
import { readYesNo } from '../readers/yes-no.ts';
import type { QuestionKind, Reading } from '../reading.ts';

/** The answer to the open question, by its kind. */
export function answer(heard: Heard): Reading | undefined {
  const { kind, sub } = heard.question;
  if (kind !== 'first-contact' && isUnknown(heard)) return { kind: 'unknown' };
  return sub === 'confirm' ? readYesNo(heard) : readers[kind](heard);
}

/** Saying only "I don't know" answers every question alike. */
const unknown = indexPhrases([[true, [':dunno:', ...words((lexicon) => lexicon.unknown)]]]);

function isUnknown({ bare, tokens }: Heard): boolean {
  return meaningOf(unknown, bare) === true || meaningOf(unknown, tokens) === true;
}

const readers: Readonly<Record<QuestionKind, (heard: Heard) => Reading | undefined>> = {
  yesno: readYesNo,
  choice: readChoice,
  date: readDate,
  place: readPlace,
  number: readNumber,
  offence: readOffence,
  text: readFreeText,
  'first-contact': readFirstContact,
};
