import { words } from '../languages.ts';
import { cardinals } from './number-words.ts';

/** Numbers in words become digits: "two thousand six" and "dos mil seis" are 2006, "twenty twelve" is 2012. */
export function inDigits(tokens: readonly string[]): readonly string[] {
  if (!tokens.some((token) => cardinals.has(token))) return tokens;
  const digits: string[] = [];
  let from = 0;
  while (from < tokens.length) {
    const run = runFrom(tokens, from);
    digits.push(run === undefined ? (tokens[from] ?? '') : String(run.number));
    from = run?.to ?? from + 1;
  }
  return digits;
}

const joins: ReadonlySet<string> = new Set(words((lexicon) => lexicon.numbers.joins));

/** One number made of as many words as belong together. */
function runFrom(tokens: readonly string[], start: number): { number: number; to: number } | undefined {
  const first = cardinals.get(tokens[start] ?? '');
  if (first === undefined) return undefined;
  let number = first;
  let to = start + 1;
  while (to < tokens.length) {
    const joined = joins.has(tokens[to] ?? '') && number >= 10;
    const next = countOf(tokens[joined ? to + 1 : to] ?? '');
    const sum: number | undefined =
      next === undefined ? undefined : joined ? joinedWith(number, next) : together(number, next);
    if (sum === undefined) break;
    number = sum;
    to += joined ? 2 : 1;
  }
  return { number, to };
}

/** "Cuarenta y dos", and "diez y siete" as it was once written. */
function joinedWith(number: number, next: number): number | undefined {
  if (number >= 20 && number % 100 !== 10) return together(number, next);
  return number % 100 === 10 && next > 5 && next < 10 ? number + next : undefined;
}

/** In "dos mil 15" the last part is in figures. */
function countOf(token: string): number | undefined {
  return cardinals.get(token) ?? (/^\d\d$/.test(token) ? Number(token) : undefined);
}

/** Two counts that follow each other as one number, or nothing when they are two numbers. */
function together(number: number, next: number): number | undefined {
  if (next === 1000) return number < 10 ? number * 1000 : undefined;
  if (next === 100) return number < 10 || number === 19 || number === 20 ? number * 100 : undefined;
  if (isCentury(number) && next >= 10 && next < 100) return number * 100 + next;
  if (isCentury(number) && next === 0) return number * 100;
  return next > 0 && next < lowestPart(number) ? number + next : undefined;
}

/** "Nineteen ninety", "twenty twelve", "twenty oh five". */
function isCentury(number: number): boolean {
  return number === 19 || number === 20;
}

/** What may still be added: anything under the last round part, so 2000 takes 6 and 90 takes 8 but 5 takes nothing. */
function lowestPart(number: number): number {
  if (number === 0) return 0;
  if (number % 1000 === 0) return 1000;
  if (number % 100 === 0) return 100;
  return number % 10 === 0 && number % 100 >= 20 ? 10 : 0;
}
