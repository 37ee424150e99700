import type { Heard } from '../heard.ts';
import { words } from '../languages.ts';
import { findPhrases, indexPhrases, meaningOf } from '../phrases.ts';
import { exactOption } from '../readers/exact-option.ts';
import type { Reading } from '../reading.ts';

/** The name of a language, or a set phrase that asks for one; where the language is the question, it is the answer. */
export function languageSwitch(heard: Heard): Reading | undefined {
  const command = meaningOf(switches, heard.bare) ?? findPhrases(switches, heard.tokens)[0]?.meaning;
  if (command === undefined || heard.question.kind === 'first-contact') return undefined;
  return exactOption(heard) === undefined ? { kind: 'command', command } : undefined;
}

const switches = indexPhrases([
  ['lang-en', words((lexicon) => lexicon.switchTo.en)],
  ['lang-es', words((lexicon) => lexicon.switchTo.es)],
] as const);
