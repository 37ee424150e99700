import type { Match } from './match-kinds.ts';
import { opinionOn } from './opinion.ts';
import { ruled } from './ruled.ts';
import { weigh } from './weigh.ts';

/** Which side question is asked by words that are known to ask something. Of two that the rules found, the person picks. */
export function matchSideQuestion(tokens: readonly string[]): Match {
  const match = ruled(tokens);
  return match.kind === 'either' ? match : withOpinion(match, tokens);
}

/** The same where nobody can be asked back: of two, the one that the words speak for. */
export function matchAtOnce(tokens: readonly string[]): Match {
  return withOpinion(ruled(tokens), tokens);
}

/** The same for words that may ask nothing: the rules must find it, and then the opinion may still object. */
export function matchNamed(tokens: readonly string[], enough?: number): Match {
  const match = ruled(tokens, enough);
  return match.kind === 'asked' ? withOpinion(match, tokens) : match;
}

/** One word or two are a heading: there is nothing in them to weigh. */
const HEADING = 2;

function withOpinion(match: Match, tokens: readonly string[]): Match {
  return tokens.length <= HEADING ? match : weigh(match, opinionOn(tokens));
}
