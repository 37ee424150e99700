import type { Heard } from '../heard.ts';
import { words } from '../languages.ts';
import { findPhrases, indexPhrases, withoutPhrases, type Hit } from '../phrases.ts';

/** "Thank god", "to be honest": said beside the answer, whatever it is. */
export function withoutAsides(heard: Heard): Heard {
  if (findPhrases(asides, heard.tokens).length === 0) return heard;
  const bare = withoutPhrases(asides, heard.bare);
  const clauses = heard.clauses.flatMap((clause) =>
    between(findPhrases(asides, clause.tokens), clause.tokens).map((tokens) => ({ ...clause, tokens })),
  );
  return clauses.length === 0
    ? heard
    : { ...heard, bare, clauses, tokens: clauses.flatMap(({ tokens }) => tokens) };
}

/** What stands before, between and after the phrases: each is a clause of its own. */
function between(hits: readonly Hit<true>[], tokens: readonly string[]): readonly (readonly string[])[] {
  const starts = [0, ...hits.map(({ to }) => to)];
  return starts.map((from, at) => tokens.slice(from, hits[at]?.from)).filter(({ length }) => length > 0);
}

const asides = indexPhrases<true>([[true, words((lexicon) => lexicon.yesNo.asides)]]);
