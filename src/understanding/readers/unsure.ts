import { words } from '../languages.ts';
import { findPhrases, indexPhrases, type Hit } from '../phrases.ts';

/** Where a clause says that the person does not know. "No se" before a verb denies that verb: "no se ha acabado". */
export function unsureIn(tokens: readonly string[]): readonly Hit<'unknown'>[] {
  return findPhrases(unknown, tokens)
    .flatMap((hit) => (hit.meaning === 'unknown' ? [{ ...hit, meaning: hit.meaning }] : []))
    .filter(({ to }) => to === tokens.length || tokens[to - 1] !== 'se' || follow.has(tokens[to] ?? ''));
}

const unknown = indexPhrases<'unknown' | 'other'>([
  ['unknown', [':dunno:', ...words((lexicon) => lexicon.unknown)]],
  ['other', words((lexicon) => lexicon.notUnknown)],
]);
const follow: ReadonlySet<string> = new Set(words((lexicon) => lexicon.afterUnknown));
