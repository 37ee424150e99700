import { respellBySound, soundsOf } from '../by-sound.ts';
import { crisis } from './crisis.ts';
import type { Heard } from '../heard.ts';
import { words } from '../languages.ts';
import { isStopWord as isStopWordElsewhere } from '../other-languages/is-stop-word.ts';
import { once } from '../once.ts';
import { findPhrases, indexPhrases, meaningOf, tokensIn, withoutPhrases } from '../phrases.ts';
import { optionWords } from '../readers/option-words.ts';
import { isAnswerByTopic } from '../readers/yes-no.ts';
import type { Reading } from '../reading.ts';
import { respell, vocabularyOf } from '../respell.ts';

/**
 * A stop word as the whole message, or a phrase that asks us to stop. A stop word inside another sentence is only a
 * word ("bus stop", "don't stop").
 */
export function optOut(heard: Heard): Reading | undefined {
  const { bare, clauses, message } = heard;
  const isWhole =
    isStopWord(bare) || isStopWordElsewhere(message.text) || isStopWord(respellBySound(bare, sounds));
  if (isWhole) return stop;
  const isSaid =
    (meaningOf(stopsOrAnswers, bare) === true && !isAnswer(heard)) ||
    endsInStop(bare) ||
    clauses.some(({ tokens }) => meaningOf(lasts, tokens) === true) ||
    clauses.some(({ tokens }) => holdsStopPhrase(tokens)) ||
    clauses.some(({ tokens }) => holdsStopRespelt(tokens));
  return isSaid && !isSuicide(heard) ? stop : undefined;
}

const stop: Reading = { kind: 'command', command: 'stop' };

/** "Don't bother, I will be dead by Friday" asks for more than silence. */
function isSuicide(heard: Heard): boolean {
  const danger = crisis(heard);
  return danger?.kind === 'crisis' && danger.crisis === 'suicide';
}

const stops = indexPhrases([['stop', words((lexicon) => lexicon.optOut)]]);
/** "No more" after a question about more cases is an answer. */
const stopsOrAnswers = indexPhrases([[true, words((lexicon) => lexicon.optOutOrAnswer)]]);

function isAnswer(heard: Heard): boolean {
  if (heard.question.kind !== 'choice' && heard.question.kind !== 'offence') return isAnswerByTopic(heard);
  return meaningOf(optionWords(heard.question), heard.bare) !== undefined;
}

const insults = indexPhrases([['insult', words((lexicon) => lexicon.insults)]]);

/** Phrases that hold a stop phrase and ask for nothing: "he would not stop texting me". */
const stopsAndGuards = indexPhrases<'stop' | 'guard'>([
  ['stop', words((lexicon) => lexicon.optOut)],
  ['guard', words((lexicon) => lexicon.optOutGuards)],
]);

const speltOut = once(() => tokensIn(stopsAndGuards));
const sounds = soundsOf(speltOut);
const vocabulary = vocabularyOf(speltOut);

/** "Qitenme de aki", "stop textin me". */
function holdsStopRespelt(tokens: readonly string[]): boolean {
  const right = respell(respellBySound(tokens, sounds), vocabulary, { shortest: 6, most: 1, alike: true });
  return right.some((token, at) => token !== tokens[at]) && holdsStopPhrase(right);
}

function isStopWord(bare: readonly string[]): boolean {
  const calm = withoutPhrases(insults, bare);
  const [only = ''] = calm;
  const bareStop = withoutPhrases(frame, calm);
  return (
    meaningOf(stops, calm) !== undefined || isAllStops(bareStop) || (calm.length === 1 && isDrawnOut(only))
  );
}

/** "Enough, stop", "stop stop ya": nothing but stop words, said more than once or with force. */
function isAllStops(tokens: readonly string[]): boolean {
  return tokens.length > 0 && tokens.every((token) => meaningOf(stops, [token]) !== undefined);
}

const frame = indexPhrases([[true, words((lexicon) => lexicon.optOutFrame)]]);

/** "stopp", "endd": the last letter held a little long. */
function isDrawnOut(token: string): boolean {
  return token.at(-1) === token.at(-2) && meaningOf(stops, [token.slice(0, -1)]) !== undefined;
}

/** "No thanks stop", but not "the bus stop". */
function endsInStop(tokens: readonly string[]): boolean {
  const isLast = tokens.length > 1 && meaningOf(lasts, tokens.slice(-1)) === true;
  return isLast && findPhrases(notLasts, tokens).at(-1)?.to !== tokens.length;
}

const notLasts = indexPhrases([[true, words((lexicon) => lexicon.optOutNotLast)]]);

const lasts = indexPhrases([[true, words((lexicon) => lexicon.optOutLast)]]);

function holdsStopPhrase(tokens: readonly string[]): boolean {
  return findPhrases(stopsAndGuards, tokens).some(({ meaning }) => meaning === 'stop');
}
