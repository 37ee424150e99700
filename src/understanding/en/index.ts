import type { Lexicon } from '../lexicon.ts';
import { commands } from './commands.ts';
import { crisis } from './crisis.ts';
import { dates } from './dates.ts';
import { greetings } from './first-contact.ts';
import { lastOption, numbers, optionFrame, severalOptions } from './numbers.ts';
import { optIn, optOut, optOutGuards } from './opt-out.ts';
import { options } from './options.ts';
import { placeFrame, places } from './places.ts';
import { questionOpeners } from './question-openers.ts';
import { texting, textingAlone } from './texting.ts';
import { topics } from './topics.ts';
import { corrections, switchTo } from './turns.ts';
import { unknown, unknownThing } from './unknown.ts';
import { chatter, clauseBreaks, courtesy, fillers, insults, neverRespelled } from './words.ts';
import { yesNo } from './yes-no.ts';

/** All the English that is understood. */
export const en: Lexicon = {
  language: 'en',
  texting,
  textingAlone,
  optIn,
  optOut,
  optOutGuards,
  crisis,
  switchTo,
  commands,
  corrections,
  unknown,
  unknownThing,
  yesNo,
  topics,
  options,
  optionFrame,
  lastOption,
  severalOptions,
  numbers,
  dates,
  places,
  placeFrame,
  greetings,
  courtesy,
  insults,
  fillers,
  chatter,
  clauseBreaks,
  questionOpeners,
  neverRespelled,
};
