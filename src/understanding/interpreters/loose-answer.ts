import { plainOf } from '../diminutive.ts';
import { mapTokens, type Heard } from '../heard.ts';
import { words } from '../languages.ts';
import { meaningOf, indexPhrases, loneTokensIn } from '../phrases.ts';
import { offenceVocabulary } from '../offences/names.ts';
import { placeVocabulary } from '../places/names.ts';
import { monthVocabulary } from '../dates/months.ts';
import { optionVocabulary } from '../readers/option-words.ts';
import type { Reading } from '../reading.ts';
import { respell, vocabularyOf, type Vocabulary } from '../respell.ts';
import { answer } from './answer.ts';
import { commands } from './command.ts';

/**
 * The same readers once more, with words that are a letter or two away from a word of the open question spelt right.
 * Never for yes and no, where one letter may turn the answer round.
 */
export function looseAnswer(heard: Heard): Reading | undefined {
  const vocabularies = heard.tokens.length > SHORT ? [] : vocabulariesFor(heard);
  const respelt = vocabularies.reduce(
    (left, vocabulary) => mapTokens(left, (tokens) => respell(plain(tokens, vocabulary), vocabulary)),
    heard,
  );
  const reading = vocabularies.length === 0 ? undefined : answer(respelt);
  return reading ?? misspeltCommand(heard);
}

/** Nobody answers a short question with more words than these. */
const SHORT = 60;

/** "Una multita" is a fine. */
function plain(tokens: readonly string[], { words: known }: Vocabulary): readonly string[] {
  return tokens.map((token) => plainOf(token, known()) ?? token);
}

/** A court is named by its place, so names are spelt right there too. */
function vocabulariesFor({ question }: Heard): readonly Vocabulary[] {
  const isOfPlaces = question.options?.some(({ id }) => id === 'la-county') === true;
  if (question.kind === 'choice' || question.id === 'which-offence')
    return [optionVocabulary(question), ...(isOfPlaces ? [placeVocabulary] : [])];
  if (question.kind === 'offence') return [offenceVocabulary];
  if (question.kind === 'date') return [monthVocabulary];
  return question.kind === 'place' ? [placeVocabulary] : [];
}

const commandVocabulary = vocabularyOf(() => loneTokensIn(commands));
const languageNames = indexPhrases([
  ['lang-en', words((lexicon) => lexicon.switchTo.en)],
  ['lang-es', words((lexicon) => lexicon.switchTo.es)],
] as const);
const languageVocabulary = vocabularyOf(() => loneTokensIn(languageNames));

function misspeltCommand({ bare, question }: Heard): Reading | undefined {
  if (bare.length !== 1 || question.kind === 'first-contact') return undefined;
  const command =
    meaningOf(commands, respell(bare, commandVocabulary)) ??
    meaningOf(languageNames, respell(bare, languageVocabulary));
  return command === undefined ? undefined : { kind: 'command', command };
}
