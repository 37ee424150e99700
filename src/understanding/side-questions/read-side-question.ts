import { normalize } from '../normalize.ts';
import { matchAtOnce } from './match.ts';
import type { SideQuestion } from './side-questions.ts';

/** The side question of a text that is known to be one; `out-of-scope` when it is none of ours, or could be two. */
export function readSideQuestion(text: string): SideQuestion | 'out-of-scope' {
  const match = matchAtOnce(normalize(text).tokens);
  return match.kind === 'asked' ? match.intent : 'out-of-scope';
}
