import { hear, type Heard } from '../heard.ts';
import { asks, opensAt } from '../question-opening.ts';
import { words } from '../languages.ts';
import { indexPhrases, meaningOf } from '../phrases.ts';
import { exactOption } from '../readers/exact-option.ts';
import { answersOurs } from '../readers/yes-no.ts';
import type { Reading, Value } from '../reading.ts';
import { matchNamed, matchSideQuestion } from '../side-questions/match.ts';
import type { Match } from '../side-questions/match-kinds.ts';
import { answer } from './answer.ts';

/** A side question asked outright, with the answer to the open question beside it when the message holds both. */
export function sideQuestion(heard: Heard): Reading | undefined {
  if (heard.question.kind === 'first-contact') return undefined;
  if (exactOption(heard) !== undefined) return undefined;
  const { asked, said } = partsOf(heard);
  return asked.length === 0 ? undefined : readingOf(matchSideQuestion(asked), valueOf(heard, said));
}

/** The same, put so that only the words tell: a bare "gun rights", read when nothing else fits. */
export function looseSideQuestion({ tokens, clauses, question }: Heard): Reading | undefined {
  if (question.kind === 'first-contact') return undefined;
  if (clauses.some(({ asked }) => asked)) return readingOf(matchNamed(tokens));
  return tokens.length <= SHORT || asks(tokens) ? readingOf(matchNamed(tokens, PLAIN)) : undefined;
}

/** Two words are a heading; more are a sentence that tells us something. */
const SHORT = 2;
/** What is not clearly a question must at least be clear about what it asks. */
const PLAIN = 5.5;

function readingOf(match: Match, answer?: Value): Reading | undefined {
  const beside = answer === undefined ? {} : { answer };
  if (match.kind === 'asked') return { kind: 'faq', intent: match.intent, ...beside };
  return match.kind === 'either' ? { kind: 'either-faq', intents: match.intents, ...beside } : undefined;
}

type Tokens = readonly string[];
type Parts = Readonly<{ asked: Tokens; said: readonly Tokens[] }>;

/** What a message asks and what it says. */
function partsOf(heard: Heard): Parts {
  const cut = heard.clauses.map((clause) => cutClause(heard, clause));
  return { asked: cut.flatMap(({ asked }) => asked), said: cut.flatMap(({ said }) => said) };
}

/** A clause may answer and go on into a question: "felony how long is it". */
function cutClause(heard: Heard, clause: Heard['clauses'][number]): Parts {
  const { tokens, asked } = clause;
  const question = clause.question && !answersOurs(clause, heard);
  const from = opensAt(tokens, MOST_BEFORE) ?? 0;
  if (from === 1 && JOINS.test(tokens[0] ?? '')) return { asked: tokens.slice(from), said: [] };
  if (from > 0 && mayLead(heard, tokens, from) && valueOf(heard, [tokens.slice(0, from)]) !== undefined)
    return { asked: tokens.slice(from), said: [tokens.slice(0, from)] };
  const apart = asked && heard.clauses.length > 1 && matchNamed(tokens, PLAIN).kind === 'asked';
  return question || apart ? { asked: tokens, said: [] } : { asked: [], said: [tokens] };
}

/**
 * After a bare yes or no only a word such as "how much" begins something new: "no me van a deportar" and "si me van a
 * deportar" are one sentence each.
 */
function mayLead({ question }: Heard, tokens: Tokens, from: number): boolean {
  return question.kind !== 'yesno' || (from === 1 && meaningOf(interrogatives, tokens.slice(1, 2)) === true);
}

/** "Y cuánto se tarda", "n how much": the letter only joins. */
const JOINS = /^[a-z]$/;

const interrogatives = indexPhrases([[true, words((lexicon) => lexicon.interrogatives)]]);

/** An answer that leads into a question is short. */
const MOST_BEFORE = 4;

function valueOf({ message }: Heard, said: readonly Tokens[]): Value | undefined {
  if (said.length === 0 || message.question.kind === 'text') return undefined;
  const reading = answer(hear({ ...message, text: said.map((tokens) => tokens.join(' ')).join('. ') }));
  return reading?.kind === 'value' && reading.hedged === undefined ? reading.value : undefined;
}
