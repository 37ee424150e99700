import type { Heard } from '../heard.ts';
import { words } from '../languages.ts';
import { findPhrases, indexPhrases, phraseAt, type PhraseIndex } from '../phrases.ts';

/** What stands after the "but" in "I said felony, but it was a misdemeanor"; nothing when it is not said like that. */
export function putRight(heard: Heard): Heard | undefined {
  const from = clauseOf(said, heard);
  const turn = heard.clauses.findIndex(
    ({ tokens }, at) => at > from && phraseAt(contrasts, tokens, 0) !== undefined,
  );
  return from < 0 || turn < 0 ? undefined : withClauses(heard, heard.clauses.slice(turn));
}

/** The same, told apart by nothing but "it was"; or said first, where a marker tells that something was wrong. */
export function toldApart(heard: Heard, isMarked: boolean): Heard | undefined {
  const at = clauseOf(said, heard);
  if (at < 0) return undefined;
  return toldAfter(heard, at) ?? (isMarked ? toldBefore(heard, at) : undefined);
}

function clauseOf(index: PhraseIndex<unknown>, { clauses }: Heard): number {
  return clauses.findIndex(({ tokens }) => findPhrases(index, tokens).length > 0);
}

/** "I put 2014 it was 2013". */
function toldAfter(heard: Heard, at: number): Heard | undefined {
  const [first, ...others] = heard.clauses.slice(at);
  if (first === undefined) return undefined;
  const from = findPhrases(said, first.tokens)[0]?.to ?? 0;
  const left = withClauses(heard, [{ ...first, tokens: first.tokens.slice(from) }, ...others]);
  const cut = clauseOf(isReally, left);
  const [hit] = findPhrases(isReally, left.clauses[cut]?.tokens ?? []);
  if (hit === undefined || (cut === 0 && hit.from === 0)) return undefined;
  const told = left.clauses
    .slice(cut)
    .map((clause, step) => (step === 0 ? { ...clause, tokens: clause.tokens.slice(hit.to) } : clause));
  return withClauses(heard, told);
}

/** "It got dismissed, I said convicted": what they said was wrong. */
function toldBefore(heard: Heard, at: number): Heard | undefined {
  const clauses = heard.clauses.slice(0, at + 1).map((clause, step) => {
    const [hit] = step === at ? findPhrases(said, clause.tokens) : [];
    return { ...clause, tokens: clause.tokens.slice(0, hit?.from) };
  });
  const left = withClauses(heard, clauses);
  return left.tokens.length === 0 ? undefined : left;
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
const isReally = indexPhrases([[true, words((lexicon) => lexicon.corrections.isReally)]]);
const contrasts = indexPhrases([[true, words((lexicon) => lexicon.yesNo.contrasts)]]);
const denials = indexPhrases([[true, words(({ yesNo }) => [...yesNo.denials, ...yesNo.negators])]]);
