import type { Heard } from '../heard.ts';
import { words } from '../languages.ts';
import { findPhrases, indexPhrases, meaningOf } from '../phrases.ts';
import type { Reading } from '../reading.ts';

/** Fear of immigration and no money are told, not asked, and are answered all the same. */
export function worry({ tokens, bare, question }: Heard): Reading | undefined {
  if (question.kind === 'first-contact') return undefined;
  const found =
    meaningOf(worries, bare) ?? meaningOf(worries, tokens) ?? findPhrases(worries, tokens)[0]?.meaning;
  if (found === undefined) return undefined;
  return { kind: 'faq', intent: found, ...(found === 'immigration' ? { afraid: true } : {}) };
}

const worries = indexPhrases<'immigration' | 'cost'>([
  ['cost', words((lexicon) => lexicon.worries.cost)],
  ['immigration', words((lexicon) => lexicon.worries.immigration)],
]);
