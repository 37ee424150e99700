import type { Heard } from '../heard.ts';
import { words } from '../languages.ts';
import { findPhrases, indexPhrases, phraseAt } from '../phrases.ts';

/** What stands after the "but" in "I said felony, but it was a misdemeanor"; nothing when it is not said like that. */
export function putRight(heard: Heard): Heard | undefined {
  const from = heard.clauses.findIndex(({ tokens }) => findPhrases(said, tokens).length > 0);
  const turn = heard.clauses.findIndex(
    ({ tokens }, at) => at > from && phraseAt(contrasts, tokens, 0) !== undefined,
  );
  if (from < 0 || turn < 0) return undefined;
  return withClauses(heard, heard.clauses.slice(turn));
}

/** "2017 not 2071", "no fue 2016, fue en 2014": of two years the one that is denied goes. */
export function withoutDeniedYear(heard: Heard): Heard {
  if (heard.tokens.filter(isYear).length < 2) return heard;
  const clauses = heard.clauses.map((clause) => ({
    ...clause,
    tokens: withoutDenied(clause.tokens),
  }));
  return withClauses(heard, clauses);
}

function withoutDenied(tokens: readonly string[]): readonly string[] {
  const [denial] = findPhrases(denials, tokens).filter(({ to }) => tokens.slice(to, to + NEAR).some(isYear));
  if (denial === undefined) return tokens;
  const year = tokens.findIndex((token, at) => at >= denial.to && isYear(token));
  return [...tokens.slice(0, denial.from), ...tokens.slice(year + 1)];
}

/** So far may a "not" stand from the year it denies. */
const NEAR = 5;

function isYear(token: string): boolean {
  return /^(?:19|2\d)\d\d$/.test(token);
}

function withClauses(heard: Heard, kept: Heard['clauses']): Heard {
  const clauses = kept.filter(({ tokens }) => tokens.length > 0);
  const tokens = clauses.flatMap((clause) => clause.tokens);
  const left = clauses.filter(({ question }) => !question).map((clause) => clause.tokens);
  return { ...heard, clauses, tokens, bare: tokens, said: left };
}

const said = indexPhrases([[true, words((lexicon) => lexicon.corrections.said)]]);
const contrasts = indexPhrases([[true, words((lexicon) => lexicon.yesNo.contrasts)]]);
const denials = indexPhrases([[true, words(({ yesNo }) => [...yesNo.denials, ...yesNo.negators])]]);
