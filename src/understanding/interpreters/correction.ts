import { askedInstead, leaveOut, type Heard } from '../heard.ts';
import { words } from '../languages.ts';
import { findPhrases, indexPhrases } from '../phrases.ts';
import type { OpenQuestion, Reading, Value } from '../reading.ts';
import { answer } from './answer.ts';

/**
 * "Sorry, I meant the felony": takes back the answer before. A marker is needed, and a value that fits the previous
 * question and not the open one, unless the person says outright that they mean the one before.
 */
export function correction(heard: Heard): Reading | undefined {
  const found = findPhrases(markers, heard.tokens).map(({ meaning }) => meaning);
  const readBack = heard.question.sub === 'confirm';
  if (found.length === 0 && !readBack) return undefined;
  const unmarked = leaveOut(heard, markers);
  if (unmarked.tokens.length === 0) return undefined;
  if (!readBack && !found.includes('previous')) {
    const present = answerHere(heard, unmarked);
    if (present !== undefined) return present;
  }
  return takenBack(heard, readBack ? leaveOut(unmarked, denials) : unmarked);
}

/** "Sorry, 2" answers the open question, with the marker or without it. */
function answerHere(heard: Heard, unmarked: Heard): Reading | undefined {
  const marked = answer(heard);
  if (isAnswer(marked)) return marked;
  const plain = answer(unmarked);
  return isAnswer(plain) ? plain : undefined;
}

function takenBack({ message, question }: Heard, left: Heard): Reading | undefined {
  const previous =
    message.previous ?? (question.sub === 'confirm' && question.kind !== 'yesno' ? question : undefined);
  if (previous === undefined) return undefined;
  const to = valueOf(left, previous);
  return to === undefined ? undefined : { kind: 'correct', target: previous.id, to };
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
