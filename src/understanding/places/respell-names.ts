import { editDistance } from '../edit-distance.ts';
import { once } from '../once.ts';
import { phraseAt } from '../phrases.ts';
import { languages } from '../languages.ts';
import { soundOf } from '../by-sound.ts';
import { regions } from './gazetteer.ts';
import { placeNames } from './names.ts';

/** A name as its words, and as they sound. */
type Name = Readonly<{ words: readonly string[]; sounds: readonly string[] }>;

/** Names of several words spelt right, and names that were cut in two: "lincoln hights", "ingle wood". */
export function respellNames(tokens: readonly string[]): readonly string[] {
  if (tokens.length > MOST) return tokens;
  const heard: Name = {
    words: tokens,
    sounds: tokens.map((token) => nameSound(written.get(token) ?? token)),
  };
  const spelt: string[] = [];
  let from = 0;
  while (from < tokens.length) {
    const name = nameAt(heard, from);
    spelt.push(...(name?.words ?? [tokens[from] ?? '']));
    from = name?.to ?? from + 1;
  }
  return spelt;
}

/** Nobody says where with more words than these. */
const MOST = 60;

/** An English h is a Spanish j, and an ending is half swallowed: "jarbor", "watsonbil", "beikersfil". */
function nameSound(word: string): string {
  return soundOf(
    word
      .replace(/^j/, 'h')
      .replace(/(?:v|b)ill?e?$/, 'bil')
      .replace(/f(?:ie|i|e)ld$/, 'fil'),
  );
}

/** "Haits" is how Spanish hears "heights". */
const written: ReadonlyMap<string, string> = new Map(
  languages.flatMap(({ placeFrame }) =>
    Object.entries<readonly string[]>(placeFrame.inNames).flatMap(([word, ways]) =>
      ways.map((way) => [way, word] as const),
    ),
  ),
);

type Found = Readonly<{ words: readonly string[]; to: number }>;

function nameAt(heard: Name, from: number): Found | undefined {
  const exact = phraseAt(placeNames, heard.words, from)?.to ?? from;
  const near = (byFirstSound().get(heard.sounds[from]?.slice(0, 1) ?? '') ?? [])
    .filter((name) => from + name.words.length > exact && isNear(name, heard, from))
    .toSorted((one, other) => other.words.length - one.words.length);
  const [longest, next] = near;
  if (longest !== undefined && next?.words.length !== longest.words.length)
    return { words: longest.words, to: from + longest.words.length };
  const [first = '', second = ''] = heard.words.slice(from, from + 2);
  if (exact <= from + 1 && loneNames().has(first + second)) return { words: [first + second], to: from + 2 };
  const alike = exact === from ? loneBySound().get(heard.sounds[from] ?? '') : undefined;
  return alike === undefined ? undefined : { words: [alike], to: from + 1 };
}

const names = once((): readonly Name[] =>
  Object.values(regions)
    .flat()
    .map((place) => place.split('-'))
    .map((words) => ({ words, sounds: words.map(nameSound) })),
);
const byFirstSound = once((): ReadonlyMap<string, readonly Name[]> =>
  Map.groupBy(
    names().filter(({ words }) => words.length > 1),
    ({ sounds: [first = ''] }) => first.slice(0, 1),
  ),
);
const lone = once(() => names().flatMap(({ words }) => (words.length === 1 ? words : [])));

/** In two halves, or by its sound alone, a short name may be another word. */
const SHORTEST_CUT = 7;
const SHORTEST_SOUND = 5;
const loneNames = once(
  (): ReadonlySet<string> => new Set(lone().filter(({ length }) => length >= SHORTEST_CUT)),
);
const loneBySound = once((): ReadonlyMap<string, string> => {
  const sounds = lone().map((word) => [nameSound(word), word] as const);
  return new Map(sounds.filter(([sound]) => sound.length >= SHORTEST_SOUND));
});

/** Every word nearly there, and either one of them exactly or all of them long. */
function isNear({ words, sounds }: Name, heard: Name, from: number): boolean {
  if (from + words.length > heard.words.length) return false;
  const exact = words.filter((word, at) => word === heard.words[from + at]);
  const isSure = exact.length > 0 || words.every(({ length }) => length > SHORT);
  const shortest = exact.some(({ length }) => length >= SHORT) ? SHORT : SHORT + 1;
  return isSure && words.every((_, at) => isNearly({ words, sounds }, at, heard, from, shortest));
}

/** A word of four letters is known by the longer word beside it. */
const SHORT = 4;
const LONG = 10;

function isNearly({ words, sounds }: Name, at: number, heard: Name, from: number, shortest: number): boolean {
  const [word = '', token = ''] = [words[at], heard.words[from + at]];
  if (word === token) return true;
  const [sound = '', spoken = ''] = [sounds[at], heard.sounds[from + at]];
  if (sound === spoken) return word.length >= SHORT;
  const isLong = word.length >= shortest && token.length >= SHORT;
  if (!isLong || !spoken.startsWith(sound.slice(0, 1))) return false;
  const limit = sound.length < LONG ? 1 : 2;
  return editDistance(spoken, sound, limit) <= limit;
}
