import { hear, type Heard } from '../heard.ts';
import type { Reading, Value } from '../reading.ts';
import { matchSideQuestion, type Match } from '../side-questions/match.ts';
import { conceptsIn } from '../side-questions/concepts-in.ts';
import { opensAt } from '../question-opening.ts';
import { answer } from './answer.ts';

/** A side question asked outright, with the answer to the open question beside it when the message holds both. */
export function sideQuestion(heard: Heard): Reading | undefined {
  if (heard.question.kind === 'first-contact') return undefined;
  const { asked, said } = parts(heard);
  if (asked.length === 0) return undefined;
  const value = said.length === 0 ? undefined : valueOf(heard, said);
  return readingOf(matchSideQuestion(asked), value);
}

/** The same, put so that only the words tell: a bare "gun rights", read when nothing else fits. */
export function looseSideQuestion({ tokens, bare, clauses, question }: Heard): Reading | undefined {
  if (question.kind === 'first-contact') return undefined;
  const looksAsked =
    bare.length <= SHORT || clauses.some(({ asked }) => asked) || conceptsIn(tokens).has('asks');
  return looksAsked ? readingOf(matchSideQuestion(tokens)) : undefined;
}

const SHORT = 4;

function readingOf(match: Match, answer?: Value): Reading | undefined {
  const beside = answer === undefined ? {} : { answer };
  if (match.kind === 'asked') return { kind: 'faq', intent: match.intent, ...beside };
  return match.kind === 'either' ? { kind: 'either-faq', intents: match.intents, ...beside } : undefined;
}

type Parts = Readonly<{ asked: readonly string[]; said: readonly (readonly string[])[] }>;

/** What a message asks and what it says; a clause may turn into a question after a few words: "felony how long is it". */
function parts({ clauses }: Heard): Parts {
  const cut = clauses.map(({ tokens, question }) => {
    const from = question ? (opensAt(tokens, MOST_BEFORE) ?? 0) : opensAt(tokens, MOST_BEFORE);
    return from === undefined
      ? { said: tokens, asked: [] }
      : { said: tokens.slice(0, from), asked: tokens.slice(from) };
  });
  return {
    asked: cut.flatMap(({ asked }) => asked),
    said: cut.map(({ said }) => said).filter((tokens) => tokens.length > 0),
  };
}

/** An answer that leads into a question is short. */
const MOST_BEFORE = 4;

function valueOf({ message }: Heard, said: readonly (readonly string[])[]): Value | undefined {
  if (message.question.kind === 'text') return undefined;
  const reading = answer(hear({ ...message, text: said.map((tokens) => tokens.join(' ')).join('. ') }));
  return reading?.kind === 'value' && reading.hedged === undefined ? reading.value : undefined;
}
