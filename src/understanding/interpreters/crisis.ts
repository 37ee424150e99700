import { respellBySound, soundsOf } from '../by-sound.ts';
import { hasSuicideSigns, hasViolenceSigns } from '../danger-signs.ts';
import type { Danger } from '../danger/word-points.ts';
import type { Heard } from '../heard.ts';
import { words } from '../languages.ts';
import { languageOfDanger } from '../other-languages/language-of-danger.ts';
import { once } from '../once.ts';
import { findPhrases, indexPhrases, meaningOf, outside, tokensIn, type Hit } from '../phrases.ts';
import { placeVocabulary } from '../places/names.ts';
import { isOffenceName } from '../offences/names.ts';
import { exactOption } from '../readers/exact-option.ts';
import type { Reading } from '../reading.ts';
import { respell, vocabularyOf } from '../respell.ts';

/** Somebody may die or be hurt. Recall comes first: a needless crisis text costs little. */
export function crisis(heard: Heard): Reading | undefined {
  const { tokens, question, message } = heard;
  const otherLanguage = languageOfDanger(message.text);
  if (otherLanguage) return { kind: 'crisis', crisis: 'suicide', otherLanguage };
  if (exactOption(heard) !== undefined) return undefined;
  if (question.kind === 'offence' && isOffenceName(heard)) return undefined;
  const found = dangerIn(heard, tokens) ?? dangerRespelt(heard);
  return found === undefined ? undefined : { kind: 'crisis', crisis: found };
}

/** The same once more, when a word could be spelt right. */
function dangerRespelt(heard: Heard): Danger | undefined {
  const tokens = speltRight(heard.tokens);
  return tokens.every((token, at) => token === heard.tokens[at]) ? undefined : dangerIn(heard, tokens);
}

function dangerIn({ tokens: said, question, message }: Heard, tokens: readonly string[]): Danger | undefined {
  const isStory = question.kind === 'text' || question.kind === 'offence';
  if (meaningOf(idioms, tokens) !== undefined) return undefined;
  const alone = !isStory || tokens.length <= FEW || tokens.some((token) => self.has(token));
  const sayings = findPhrases(idioms, tokens);
  const found = crisisIn(
    tokens,
    alone,
    tokens === said ? sayings : [...findPhrases(idioms, said), ...sayings],
  );
  const plain = outside(sayings, tokens);
  const isPast = isLongAgo(tokens, message.today);
  if (isPast && findPhrases(recovered, tokens).length > 0) return undefined;
  if (found === 'suicide' || hasSuicideSigns(plain)) return 'suicide';
  const isOver = isPast && findPhrases(now, tokens).length === 0;
  if (isOver) return undefined;
  const isDone = !isStory && (pastIn(tokens) || hasViolenceSigns(plain));
  return isDone ? 'violence' : found;
}

const dangers = indexPhrases<Danger>([
  ['violence', words((lexicon) => lexicon.crisis.violence)],
  ['suicide', words((lexicon) => lexicon.crisis.suicide)],
]);
const idioms = indexPhrases([['idiom', words((lexicon) => lexicon.crisis.idioms)]]);

/** What is left of a message when everything that only sounds like danger is taken out. */
export function withoutIdioms(tokens: readonly string[]): readonly string[] {
  return outside(findPhrases(idioms, tokens), tokens);
}

/** Words of idioms are spelt right as they are. */
const speltOut = once(() => [dangers, idioms].flatMap(tokensIn));
const sounds = soundsOf(speltOut);
const vocabulary = vocabularyOf(speltOut);

/** "Sucidal", "my boyfrend", "kisiera". */
function speltRight(tokens: readonly string[]): readonly string[] {
  return respell(respellBySound(tokens, sounds), vocabulary, { shortest: 6, most: 1, alike: true }).map(
    (token, at) => (placeVocabulary.words().has(tokens[at] ?? '') ? (tokens[at] ?? '') : token),
  );
}

/** What somebody did to the person. Where we ask what a case was about it may be the case. */
const pastIndex = indexPhrases([
  [true, words((lexicon) => lexicon.crisis.past)],
  [false, words((lexicon) => lexicon.crisis.idioms)],
]);

function pastIn(tokens: readonly string[]): boolean {
  return findPhrases(pastIndex, tokens).some(({ meaning }) => meaning);
}

const longAgo = indexPhrases([[true, words((lexicon) => lexicon.crisis.longAgo)]]);
const recovered = indexPhrases([[true, words((lexicon) => lexicon.crisis.recovered)]]);
const now = indexPhrases([[true, words((lexicon) => lexicon.crisis.now)]]);

/** Told with a year gone by, or with how it ended: "my ex hit me in 2010". */
export function isLongAgo(tokens: readonly string[], today: string): boolean {
  const isYearBefore = (token: string): boolean => YEAR.test(token) && token < today.slice(0, 4);
  return tokens.some(isYearBefore) || findPhrases(longAgo, tokens).length > 0;
}

const YEAR = /^(?:19|20)\d\d$/;

/** A word alone, such as "overdose", may be what a case was about, unless the person speaks of themselves. */
const FEW = 2;
const self: ReadonlySet<string> = new Set(words((lexicon) => lexicon.crisis.self));

/** `sayings`: those of the message as it was written too, which a spelling set right must not hide. */
function crisisIn(
  tokens: readonly string[],
  alone: boolean,
  sayings: readonly Hit<unknown>[],
): Danger | undefined {
  const whole = meaningOf(dangers, tokens);
  if (whole !== undefined && sayings.length === 0) return whole;
  const hits = findPhrases(dangers, tokens);
  const found = hits
    .filter((hit) => (alone || hit.to - hit.from > 1) && !sayings.some((saying) => covers(saying, hit)))
    .map(({ meaning }) => meaning);
  if (found.includes('suicide')) return 'suicide';
  return found.includes('violence') ? 'violence' : undefined;
}

/** An idiom that shares words with the danger and is as long: "dying of embarrassment". */
function covers(saying: Hit<unknown>, hit: Hit<unknown>): boolean {
  const shares = saying.from < hit.to && hit.from < saying.to;
  return shares && saying.to - saying.from >= hit.to - hit.from;
}
