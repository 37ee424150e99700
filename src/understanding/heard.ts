import { words } from './languages.ts';
import { normalize, type Clause } from './normalize.ts';
import {
  findPhrases,
  indexPhrases,
  meaningOf,
  phraseAt,
  withoutPhrases,
  type PhraseIndex,
} from './phrases.ts';
import { opens } from './question-opening.ts';
import type { Message, OpenQuestion } from './reading.ts';

/** A message, normalised once; every interpreter works on this. */
export type Heard = Readonly<{
  message: Message;
  question: OpenQuestion;
  /** All tokens, and the same without "please", "thanks" and the like. */
  tokens: readonly string[];
  bare: readonly string[];
  clauses: readonly HeardClause[];
  /** The clauses that are not questions to us. */
  said: readonly (readonly string[])[];
  looksSpanish: boolean;
}>;

/** `question`: the person asks us something with it. */
export type HeardClause = Clause & Readonly<{ question: boolean }>;

export function hear(message: Message): Heard {
  const { tokens, clauses: punctuated, looksSpanish } = normalize(message.text);
  const pieces = piecesOf(tokens, punctuated);
  const clauses = pieces.map((clause) => ({ ...clause, question: isQuestion(clause) }));
  const bare = withoutCourtesy(tokens);
  const said = clauses.filter((clause) => !clause.question).map((clause) => clause.tokens);
  return { message, question: message.question, tokens, bare, clauses, said, looksSpanish };
}

/** Nobody writes so many clauses; who does has leant on a key. */
const MOST_CLAUSES = 120;

function piecesOf(tokens: readonly string[], clauses: readonly Clause[]): readonly Clause[] {
  if (clauses.length > MOST_CLAUSES) return [{ tokens, asked: false, afterDots: false }];
  return clauses.length === 1 && tokens.length < 3 ? clauses : clauses.flatMap(splitAtBreaks);
}

/** The same words, said to another question. */
export function askedInstead(heard: Heard, question: OpenQuestion): Heard {
  return { ...heard, question, message: { ...heard.message, question } };
}

/** The message without the phrases that an index finds in it. */
export function leaveOut(heard: Heard, index: PhraseIndex<unknown>): Heard {
  const clean = (tokens: readonly string[]): readonly string[] => withoutPhrases(index, tokens);
  return mapTokens(heard, clean);
}

/** The message with other tokens in every clause; clauses that lose all of theirs are gone. */
export function mapTokens(heard: Heard, change: (tokens: readonly string[]) => readonly string[]): Heard {
  const clauses = heard.clauses
    .map((clause) => ({ ...clause, tokens: change(clause.tokens) }))
    .filter(({ tokens }) => tokens.length > 0);
  const said = heard.said.map(change).filter((tokens) => tokens.length > 0);
  const tokens = clauses.flatMap((clause) => clause.tokens);
  return { ...heard, tokens, bare: change(heard.bare), clauses, said };
}

const courtesy = indexPhrases([[true, words((lexicon) => lexicon.courtesy)]]);
const breaks = indexPhrases([
  [true, words((lexicon) => lexicon.clauseBreaks)],
  [false, words((lexicon) => lexicon.unbroken)],
]);

/** What is left when politeness is taken away; everything, when there is nothing but politeness. */
export function withoutCourtesy(tokens: readonly string[]): readonly string[] {
  const left = withoutPhrases(courtesy, tokens);
  return left.length === 0 ? tokens : left;
}

/** A clause ends before "but" and its like, as at a comma. */
function splitAtBreaks(clause: Clause): readonly Clause[] {
  const hits = findPhrases(breaks, clause.tokens).filter(({ meaning, from }) => meaning && from > 0);
  if (hits.length === 0) return [clause];
  const cuts = [0, ...hits.map(({ from }) => from), clause.tokens.length];
  return cuts.slice(0, -1).map((from, piece) => ({
    tokens: clause.tokens.slice(from, cuts[piece + 1]),
    asked: clause.asked && piece === hits.length,
    afterDots: clause.afterDots && piece === 0,
    ...(piece > 0 && !clause.asked && { goesOn: true }),
  }));
}

/** A mark or the opening words say that the person asks us something; a bare word with a mark is only unsure of itself. */
function isQuestion({ tokens, asked, goesOn }: Clause): boolean {
  const opening = withoutCourtesy(tokens);
  if (goesOn === true && phraseAt(breaks, opening, 0)?.to === 2) return false;
  const from = meaningOf(breaks, opening.slice(0, 1)) === true ? 1 : 0;
  if (opens(opening, from)) return true;
  return asked && opening.length > 3;
}
