import { languages, words } from '../languages.ts';
import { once } from '../once.ts';

/** A citation as it is handed on: `PEN 459(a)`, or `459(a)` where no code was named. */
export type Cited = Readonly<{
  cite: string;
  /** The person named its code. */
  coded: boolean;
  /** The message says nothing else. */
  alone: boolean;
}>;

/** The sections a message names: "PC 459", "penal code 459(a)", "459 pc", "23152a vc", "h&s 11350", a bare "459". */
export function citationsIn(text: string): readonly Cited[] {
  const plain = plainly(text);
  const found = [...plain.matchAll(pattern())].flatMap((match) => citedIn(match, plain));
  const coded = found.filter((one) => one.coded);
  const best = coded.length > 0 ? coded : found;
  return [...new Map(best.map((one) => [one.cite, one])).values()];
}

/** Letters without accents, codes without dots, "&" as "and". */
function plainly(text: string): string {
  return text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\b([a-z])\.\s?(?=[a-z]\b)/g, '$1')
    .replace(/\b([a-z])\/(?=[a-z]\b)/g, '$1 ')
    .replace(/\s*&\s*/g, ' and ')
    .replace(/§+/g, ' section ')
    .replace(/\s+/g, ' ');
}

const LONGEST = 400;

const codeByWords = once(
  () =>
    new Map(
      languages.flatMap(({ offences }) =>
        Object.entries(offences.codes).flatMap(([code, named]) =>
          named.map((words) => [words, code] as const),
        ),
      ),
    ),
);

/** A section, its letter, what stands in brackets, and letters set apart: `459`, `459a`, `459(a)(1)`, `459 a 1`. */
const number = '(\\d{2,5}(?:\\.\\d{1,3})?)';
const letter = '([a-z]\\d?(?![a-z0-9]))?';
const brackets = '((?: ?\\( ?[a-z0-9]{1,4} ?\\)|(?<=\\)) ?\\d(?!\\d))*)';

const pattern = once(() => {
  const code = `(?:${anyOf([...codeByWords().keys()])})`;
  const between = `(?:[ .,:#-]|\\b(?:${anyOf(words(({ offences }) => offences.sectionWords))})\\b)*`;
  const apart = `((?: [a-k])(?: \\d)?(?= *[.,;)]*$| +${code}\\b))?`;
  const one = `${number}${letter}${brackets}${apart}`;
  const before = `(?:(?<![a-z0-9])(${code})${between}|(?<![a-z0-9$./(-]))`;
  const after = `(?:${between}(${code})(?![a-z0-9]|[ .:#]*\\d))?`;
  return new RegExp(`${before}${one}(?: ?[/-] ?${one})?(?!\\d|[/.-]\\d)${after}`, 'g');
});

const counts = once(
  () => new RegExp(`^ ?(?:%|${anyOf(words(({ offences }) => offences.counted))})(?![a-z])`),
);

function citedIn(match: RegExpExecArray, plain: string): readonly Cited[] {
  const [all, before, , , , , second, , , , after] = match;
  const code = codeByWords().get(before ?? after ?? '');
  const rest = plain.slice(match.index + all.length);
  const alone = !/[a-z0-9]/.test(plain.slice(0, match.index) + rest);
  const sections = [sectionOf(match, 2), ...(second === undefined ? [] : [sectionOf(match, 6)])];
  if (code !== undefined) return [{ cite: `${code} ${sections.join('/')}`, coded: true, alone }];
  const isSection = !sections.some((one) => YEAR.test(one)) && !counts().test(rest);
  return isSection && (alone || all.trim().length >= SHORTEST)
    ? [{ cite: sections.join('/'), coded: false, alone }]
    : [];
}

const YEAR = /^(?:19|20)\d\d$/;
/** A bare number in a sentence counts something, when it is as short as this or shorter. */
const SHORTEST = 3;

function sectionOf(match: RegExpExecArray, from: number): string {
  const [number = '', letter = '', brackets = '', apart = ''] = match.slice(from, from + 4);
  const [first = '', digit] = letter;
  const subdivisions = [...(digit === undefined ? [] : [digit]), ...(brackets.match(/[a-z0-9]+/g) ?? [])];
  const all = [...subdivisions, ...(apart.match(/[a-z0-9]+/g) ?? [])];
  return `${number}${first}${all.map((one) => `(${one})`).join('')}`;
}

/** The longest first, so that "penal code" is not taken for "penal". */
function anyOf(phrases: readonly string[]): string {
  return [...phrases].sort((one, other) => other.length - one.length).join('|');
}
