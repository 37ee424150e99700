import { wordSay } from '../../src/conversation/word.ts';
import type { Saying } from '../../src/results/say.ts';

/** Each message as it reads, a sentence to a line. */
export function inWords(sayings: readonly Saying[], language: 'en' | 'es' = 'en'): readonly string[] {
  return sayings.map((saying) => saying.map((say) => wordSay(say, language)).join('\n'));
}
