import type { Heard } from '../heard.ts';
import { languageOfScript } from '../other-languages/language-of-script.ts';
import { languageOfWords } from '../other-languages/language-of-words.ts';
import type { Reading } from '../reading.ts';

/**
 * A message in a language we do not speak. Its words come before every answer, since they may look like ours: "no" is
 * Portuguese for "in the". Its letters cannot, so beside them an answer is still looked for, but in a first message.
 */
export function otherLanguage(heard: Heard): Reading | undefined {
  const { kind } = heard.question;
  if (kind === 'text') return undefined;
  const language = languageOfWords(heard);
  if (kind !== 'first-contact')
    return language && { kind: 'not-understood', reason: 'no-answer', otherLanguage: language };
  const shown = language ?? languageOfScript(heard);
  return shown && { kind: 'value', value: { lang: 'both' }, otherLanguage: shown };
}
