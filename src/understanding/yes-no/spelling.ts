import { soundOf } from '../by-sound.ts';
import { plainOf } from '../diminutive.ts';
import { editDistance } from '../edit-distance.ts';
import { mapTokens, type Heard } from '../heard.ts';
import { languages, words } from '../languages.ts';
import { once } from '../once.ts';
import { alternatives } from '../pattern.ts';
import { tokensIn } from '../phrases.ts';
import { topics, type Topic } from '../questions.ts';
import { wordsOfTopic } from './tags.ts';

/**
 * The message with long words that are a letter away from a word of the topic spelt right. How a word ends tells person
 * and tense, so its end must be right: "terminar" is not "termina".
 */
export function speltRight(heard: Heard, topic: Topic | undefined): Heard {
  if (heard.tokens.length > SHORT) return heard;
  const known = (topic && vocabularies().get(topic)) ?? general();
  return mapTokens(heard, (tokens) => tokens.map((token) => nearest(token, known) ?? token));
}

/** Nobody answers a short question with more words than these. */
const SHORT = 60;
const SHORTEST = 6;

/** Words by how they begin and end, and by how they sound. */
type Known = Readonly<{
  words: ReadonlySet<string>;
  alike: ReadonlyMap<string, readonly string[]>;
  bySound: ReadonlyMap<string, readonly string[]>;
}>;

function knownIn(topic: Topic | undefined): Known {
  const fillers = words(({ fillers: plain, courtesy }) => [...plain, ...courtesy]).flatMap(alternatives);
  const found = new Set([...tokensIn(wordsOfTopic(topic)), ...fillers]);
  const spelt = [...found].filter((word) => LETTERS.test(word));
  const long = spelt.filter((word) => word.length >= SHORTEST);
  const bySound = Map.groupBy(
    spelt.filter((word) => word.length >= SHORTEST - 1),
    soundOf,
  );
  return { words: found, alike: Map.groupBy(long, edgesOf), bySound };
}

const LETTERS = /^[a-z]+$/;

/** "Acabando" is not "acabado". */
function edgesOf(word: string): string {
  return word.slice(0, 1) + (/(?:ndo|ing)$/.exec(word)?.[0] ?? word.slice(-1));
}

const general = once(() => knownIn(undefined));
const vocabularies = once(() => new Map(topics.map((topic) => [topic, knownIn(topic)] as const)));

/** A word that is known from anywhere else is not misspelt: "texting" is not "testing". */
const elsewhere = once(() => new Set(languages.flatMap((lexicon) => lettersIn(lexicon))));

function lettersIn(of: unknown): readonly string[] {
  if (typeof of === 'string')
    return (
      of
        .toLowerCase()
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .match(/[a-z]+/g) ?? []
    );
  return typeof of === 'object' && of !== null ? Object.values(of).flatMap(lettersIn) : [];
}

function nearest(token: string, { words: known, alike, bySound }: Known): string | undefined {
  if (token.length < SHORTEST - 1 || known.has(token) || elsewhere().has(token)) return undefined;
  const plain = plainOf(token, known);
  if (plain !== undefined) return plain;
  const [same, ...others] = bySound.get(soundOf(token)) ?? [];
  if (same !== undefined && others.length === 0) return same;
  const near = alike.get(edgesOf(token)) ?? [];
  const found = near.filter(
    (word) => Math.abs(word.length - token.length) <= 1 && editDistance(token, word, 1) <= 1,
  );
  return found.length === 1 ? found[0] : undefined;
}
