import type { Heard } from '../heard.ts';
import { words } from '../languages.ts';
import { findPhrases, indexPhrases } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import { languageOfScript } from '../other-languages/language-of-script.ts';
import { conceptsIn } from '../side-questions/concepts-in.ts';

/** Why nobody could read it: so that the next text can be kind about it. */
export function notUnderstood(heard: Heard): Reading {
  const { tokens } = heard;
  const otherLanguage = languageOfScript(heard);
  if (otherLanguage) return { kind: 'not-understood', reason: 'no-answer', otherLanguage };
  if (findPhrases(insults, tokens).length > 0) return { kind: 'not-understood', reason: 'abuse' };
  const found = conceptsIn(tokens);
  const elsewhere = (['elsewhere', 'someone-else', 'job-search'] as const).some((one) => found.has(one));
  return { kind: 'not-understood', reason: elsewhere ? 'off-topic' : 'no-answer' };
}

const insults = indexPhrases([[true, words((lexicon) => lexicon.insults)]]);
