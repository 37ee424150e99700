import { stopWords } from './stop-words.ts';

/** A stop word of a language we do not speak, as the whole message. */
export function isStopWord(text: string): boolean {
  return text.length <= LONGEST && normalized.has(plain(text));
}

const LONGEST = 60;
const NO_LETTERS = /[^\p{L}\p{M}]+/gu;

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(NO_LETTERS, ' ').trim();
}

const normalized: ReadonlySet<string> = new Set([...stopWords].map(plain));
