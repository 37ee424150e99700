import { once } from './once.ts';
import { neverRespelled } from './respell.ts';

/** Words by how Spanish sounds them; of words that sound alike only one can be meant, or none. */
export type Sounds = Readonly<{
  known: () => ReadonlySet<string>;
  /** Made when a message first holds a word that is not known. */
  bySound: () => ReadonlyMap<string, string | undefined>;
}>;

export function soundsOf(tokens: () => readonly string[]): Sounds {
  const known = once(() => new Set(tokens()));
  return {
    known: once(() => new Set([...known(), ...neverRespelled])),
    bySound: once(() => wordsBySound(known())),
  };
}

function wordsBySound(tokens: ReadonlySet<string>): ReadonlyMap<string, string | undefined> {
  const long = [...tokens].filter(({ length }) => length >= SHORTEST);
  const groups = Map.groupBy(long, soundOf);
  return new Map([...groups].map(([sound, words]) => [sound, words.length === 1 ? words[0] : undefined]));
}

/** Shorter words that sound alike are too many. */
const SHORTEST = 4;

/** "sakenme" is "saquenme": whoever writes as it sounds is read as it sounds. */
export function respellBySound(tokens: readonly string[], { known, bySound }: Sounds): readonly string[] {
  return tokens.map((token) =>
    token.length < SHORTEST || known().has(token) ? token : (bySound().get(soundOf(token)) ?? token),
  );
}

/** One spelling for letters that sound alike. */
export function soundOf(token: string): string {
  return token
    .replace(/ch/g, 'x')
    .replace(/qu?|c(?![ei])/g, 'k')
    .replace(/gu?(?=[ei])/g, 'j')
    .replace(/[zc]/g, 's')
    .replace(/h/g, '')
    .replace(/ll|y|e(?=[ao])/g, 'i')
    .replace(/[vw]/g, 'b')
    .replace(/n(?=[pb])/g, 'm')
    .replace(/([a-z])\1+/g, '$1');
}
