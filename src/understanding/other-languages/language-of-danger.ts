import { crisisWords } from './crisis-words.ts';
import type { OtherLanguage } from './other-language.ts';

/** The language in which somebody says that they may end their own life. */
export function languageOfDanger(text: string): OtherLanguage | undefined {
  const said = text.slice(0, LONGEST).normalize('NFKC').toLowerCase().replace(GAPS, '');
  return found(said, LETTERS_OF_OURS.test(said) ? inOurLetters : inEveryLetter);
}

const LONGEST = 400;
const GAPS = /[^\p{L}\p{M}]+/gu;
const LETTERS_OF_OURS = /^[a-z]*$/;

type Rows = typeof crisisWords;

function found(said: string, rows: Rows): OtherLanguage | undefined {
  return rows.find(([, words]) => words.some((word) => said.includes(word)))?.[0];
}

const inEveryLetter: Rows = crisisWords.map(([language, words]) => [
  language,
  words.map((word) => word.normalize('NFKC')),
]);
const inOurLetters: Rows = inEveryLetter.map(([language, words]) => [
  language,
  words.filter((word) => LETTERS_OF_OURS.test(word)),
]);
