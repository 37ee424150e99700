import { askedInstead, leaveOut, mapTokens, type Heard } from '../heard.ts';
import { words } from '../languages.ts';
import { findPhrases, indexPhrases, meaningOf } from '../phrases.ts';
import { readYesNo } from '../readers/yes-no.ts';
import type { Message, OpenQuestion, Reading, Value } from '../reading.ts';
import { answer } from './answer.ts';
import { putRight, toldApart, withoutDeniedYear } from './taken-back.ts';

/**
 * "Sorry, I meant the felony": takes back the answer before. A marker is needed, and a value that fits the previous
 * question and not the open one, unless the person says outright that they mean the one before.
 */
export function correction(heard: Heard): Reading | undefined {
  const found = findPhrases(markers, heard.tokens).map(({ meaning }) => meaning);
  const right = putRight(heard) ?? toldApart(leaveOut(heard, markers), found.length > 0);
  const putSo = right && correctionIn(heard, found, right);
  const mayBe = found.length > 0 || heard.question.sub === 'confirm';
  return putSo ?? (mayBe ? correctionIn(heard, found) : undefined);
}

function correctionIn(heard: Heard, found: readonly string[], right?: Heard): Reading | undefined {
  const readBack = heard.question.sub === 'confirm';
  const isOfBefore = found.includes('previous');
  const unmarked = withoutDeniedYear(leaveOut(right ?? (isOfBefore ? asTold(heard) : heard), markers));
  if (unmarked.tokens.length === 0) return deniedBefore(heard);
  if (!readBack && !isOfBefore) {
    const present = answerHere(heard, unmarked);
    if (present !== undefined) return present;
  }
  if (readBack && isYes(heard)) return undefined;
  const undenied = readBack || deniesFirst(heard) ? leaveOut(unmarked, denials) : unmarked;
  return takenBack(heard, undenied) ?? takenBack(heard, unmarked);
}

/** "Can I change the last one to felony" asks nothing but to be put right. */
function asTold(heard: Heard): Heard {
  const clauses = heard.clauses.map((clause) => ({ ...clause, question: false, asked: false }));
  return { ...heard, clauses, said: clauses.map(({ tokens }) => tokens) };
}

/** "Yes, May 2015" to a read-back takes nothing back. */
function isYes(heard: Heard): boolean {
  const reading = readYesNo(heard);
  return reading?.kind === 'value' && reading.value === true;
}

/** "Nope, sorry, felony": the no is said of the answer before, and not of the felony; that of "no sorry" is left out with it. */
function deniesFirst({ tokens }: Heard): boolean {
  const [marker] = findPhrases(markers, tokens);
  const [denial] = findPhrases(denials, tokens);
  return denial?.from === 0 && marker !== undefined && marker.from > 0 && marker.from <= denial.to;
}

/** "Wait, no" with nothing after it: only a yes or no can be meant. */
function deniedBefore(heard: Heard): Reading | undefined {
  const last = heard.tokens.at(-1) ?? '';
  if (heard.question.kind === 'yesno' || heard.tokens.length < 2 || !meaningOf(denials, [last]))
    return undefined;
  return takenBack(
    heard,
    mapTokens(heard, () => [last]),
  );
}

/** "Sorry, 2" answers the open question, with the marker or without it. */
function answerHere(heard: Heard, unmarked: Heard): Reading | undefined {
  const marked = answer(heard);
  if (isAnswer(marked)) return marked;
  const plain = answer(unmarked);
  return isAnswer(plain) ? plain : undefined;
}

function takenBack({ message, question }: Heard, left: Heard): Reading | undefined {
  const previous = question.sub === 'confirm' ? readBackOf(question, message) : message.previous;
  if (previous === undefined) return undefined;
  const to = valueOf(left, previous);
  return to === undefined ? undefined : { kind: 'correct', target: previous.id, to };
}

/** What a read-back reads back: the question itself or, when it is put as a yes or no, the one before. */
function readBackOf({ sub: _, ...question }: OpenQuestion, { previous }: Message): OpenQuestion | undefined {
  return question.kind === 'yesno' ? previous : question;
}

const markers = indexPhrases([
  ['marker', words((lexicon) => lexicon.corrections.markers)],
  ['previous', words((lexicon) => lexicon.corrections.previous)],
] as const);

/** In "no, 2016" to a read-back, the no is only the way in. */
const denials = indexPhrases([['denial', words((lexicon) => lexicon.yesNo.no)]]);

function valueOf(heard: Heard, previous: OpenQuestion): Value | undefined {
  if (heard.tokens.length === 0 || previous.kind === 'text') return undefined;
  const reading = answer(askedInstead(heard, previous));
  return reading?.kind === 'value' ? reading.value : undefined;
}

function isAnswer(reading: Reading | undefined): boolean {
  return reading !== undefined && reading.kind !== 'not-understood';
}
