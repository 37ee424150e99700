import type { Heard } from '../heard.ts';
import { words } from '../languages.ts';
import { holdsOnly, indexPhrases } from '../phrases.ts';
import type { Reading } from '../reading.ts';

/** The words as given; nothing is read into them. */
export function readFreeText({ message, tokens, said }: Heard): Reading | undefined {
  if (said.length === 0 || holdsOnly(nothing, tokens)) return undefined;
  return { kind: 'value', value: message.text.trim().slice(0, LONGEST) };
}

const LONGEST = 300;
const nothing = indexPhrases([
  [true, words(({ chatter, courtesy, insults }) => [...chatter, ...courtesy, ...insults])],
  [true, [':yes:', ':no:', ...words(({ yesNo }) => [...yesNo.yes, ...yesNo.no])]],
]);
