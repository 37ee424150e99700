import type { Lexicon } from '../lexicon.ts';
import { commands, deleteWhat } from './commands.ts';
import { courtSoon } from './court-soon.ts';
import { crisis } from './crisis.ts';
import { dates } from './dates.ts';
import { either } from './either.ts';
import { greetings } from './first-contact.ts';
import { attempts, bothOf, codes, counted, offences, sectionWords } from './offences.ts';
import { lastOption, numbers, optionFrame, optionPointers, otherNumbers, severalOptions } from './numbers.ts';
import {
  optIn,
  optOut,
  optOutFrame,
  optOutGuards,
  optOutLast,
  optOutNotLast,
  optOutOrAnswer,
} from './opt-out.ts';
import { options } from './options.ts';
import { placeFrame, places } from './places.ts';
import { asksNothing, interrogatives, questionOpeners } from './question-openers.ts';
import { ready } from './ready.ts';
import { sideQuestions } from './side-questions.ts';
import { texting, textingAlone } from './texting.ts';
import { topics } from './topics.ts';
import { becomes, corrections, reduced, switchTo, unreal } from './turns.ts';
import { afterUnknown, notUnknown, unknown, unknownThing } from './unknown.ts';
import {
  chatter,
  clauseBreaks,
  unbroken,
  courtesy,
  fillers,
  inManyLabels,
  insults,
  neverRespelled,
  reactions,
} from './words.ts';
import { worries } from './worries.ts';
import { feelings } from './feelings.ts';
import { yesNo } from './yes-no.ts';

/** All the Spanish that is understood. */
export const es: Lexicon = {
  language: 'es',
  texting,
  textingAlone,
  optIn,
  optOut,
  optOutOrAnswer,
  optOutGuards,
  optOutLast,
  optOutNotLast,
  optOutFrame,
  crisis,
  ready,
  switchTo,
  commands,
  deleteWhat,
  corrections,
  unknown,
  notUnknown,
  afterUnknown,
  unknownThing,
  yesNo,
  topics,
  options,
  either,
  unreal,
  becomes,
  reduced,
  optionFrame,
  optionPointers,
  otherNumbers,
  lastOption,
  severalOptions,
  numbers,
  dates,
  places,
  placeFrame,
  offences: { names: offences, codes, sectionWords, counted, bothOf, attempts },
  sideQuestions,
  worries: { ...worries, courtSoon },
  feelings,
  greetings,
  reactions,
  courtesy,
  insults,
  fillers,
  chatter,
  clauseBreaks,
  unbroken,
  questionOpeners,
  interrogatives,
  asksNothing,
  neverRespelled,
  inManyLabels,
};
