import { hear, type Heard } from './heard.ts';
import { answer } from './interpreters/answer.ts';
import { command } from './interpreters/command.ts';
import { correction } from './interpreters/correction.ts';
import { crisis } from './interpreters/crisis.ts';
import { empty } from './interpreters/empty.ts';
import { feeling } from './interpreters/feeling.ts';
import { languageSwitch } from './interpreters/language-switch.ts';
import { likelyCrisis } from './interpreters/likely-crisis.ts';
import { looseAnswer } from './interpreters/loose-answer.ts';
import { looseSideQuestion, sideQuestion } from './interpreters/side-question.ts';
import { notUnderstood } from './interpreters/not-understood.ts';
import { optOut } from './interpreters/opt-out.ts';
import { otherLanguage } from './interpreters/other-language.ts';
import { reaction } from './interpreters/reaction.ts';
import { worry } from './interpreters/worry.ts';
import type { Message, Reading } from './reading.ts';

/** Reads one message. The same message always gets the same reading. */
export function read(message: Message): Reading {
  const heard = hear(message);
  for (const interpret of interpreters) {
    const reading = interpret(heard);
    if (reading !== undefined) return reading;
  }
  return notUnderstood(heard);
}

/** In order of importance: the first one that has a reading wins. */
const interpreters: readonly ((heard: Heard) => Reading | undefined)[] = [
  empty,
  reaction,
  optOut,
  crisis,
  languageSwitch,
  command,
  otherLanguage,
  correction,
  sideQuestion,
  answer,
  looseAnswer,
  worry,
  looseSideQuestion,
  feeling,
  likelyCrisis,
];
