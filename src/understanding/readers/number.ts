import type { Heard } from '../heard.ts';
import { words } from '../languages.ts';
import { inDigits } from '../numbers/in-digits.ts';
import { withoutPhoneNumbers } from '../numbers/phone-numbers.ts';
import { amounts } from '../numbers/number-words.ts';
import { findPhrases, indexPhrases, meaningOf, withoutPhrases, type Hit } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import { doubtIn } from './doubt.ts';
import { isBelowZero } from './option-number.ts';

/** A count, in digits or in words. Several, or only "a few", is asked again. */
export function readNumber({ said, bare, message }: Heard): Reading | undefined {
  if (isBelowZero(message.text)) return { kind: 'not-understood', reason: 'out-of-range' };
  const tokens = uncounted(withoutPhoneNumbers(said.flat()));
  const numbers = counted(tokens, said);
  const [number] = numbers;
  const doubt = doubtIn(said);
  const isVague = meaningOf(vague, bare) === true || findPhrases(vague, tokens).length > 0;
  if ((number === undefined || isVague) && doubt === 'unknown') return { kind: 'unknown' };
  if (isVague || numbers.length > 1) return { kind: 'not-understood', reason: 'ambiguous' };
  if (number === undefined) return undefined;
  if (number > HIGHEST) return { kind: 'not-understood', reason: 'out-of-range' };
  return { kind: 'value', value: number, ...(doubt === undefined ? {} : { hedged: true }) };
}

/** "Three if you count the one from 98": what is counted among them adds nothing. */
function uncounted(tokens: Tokens): Tokens {
  const from = findPhrases(among, tokens)[0]?.from ?? tokens.length;
  return numbersIn(tokens.slice(0, from)).length > 0 ? tokens.slice(0, from) : tokens;
}

/** Of several, the one that they all come to: "one in Compton and one in Torrance, so two". A year counts nothing. */
function counted(tokens: Tokens, said: readonly Tokens[]): readonly number[] {
  if (isAlone(tokens)) return [1];
  const all = numbersIn(tokens);
  if (all.length < 2) return all;
  const plain = numbersIn(withoutPhrases(only, tokens));
  const counts = plain.filter((number) => !isYear(number));
  const sum = said.flatMap(sumIn).at(-1) ?? sumOf(tokens) ?? countedOut(said);
  return counts.length > 1 && sum !== undefined ? [sum] : counts;
}

function isYear(number: number): boolean {
  return number >= 1940 && number < 2100;
}

/** "Cuatro: dos de Van Nuys y dos de San Fernando": the one that the others add up to. */
function sumOf(tokens: Tokens): number | undefined {
  const counts = tokens.flatMap((token) => numbersIn([token])).filter((number) => !isYear(number));
  const most = Math.max(...counts);
  return counts.reduce((sum, count) => sum + count, 0) === 2 * most ? most : undefined;
}

/** "Dos, uno de 2010 y otro de 2015": the number by itself, and then each of them. */
function countedOut([first = [], ...others]: readonly Tokens[]): number | undefined {
  const [number, ...more] = numbersIn(first);
  const rest = others.flat();
  const isEach = numbersIn(rest).every((other) => other === 1 || isYear(other));
  const isDenied = rest.some((token) => denials.has(token));
  return number !== undefined && more.length === 0 && first.length < 3 && isEach && !isDenied
    ? number
    : undefined;
}

const denials: ReadonlySet<string> = new Set(words(({ yesNo }) => [...yesNo.denials, ...yesNo.negators]));

/** "So 3", "3 in all", or nothing but the number after everything else. */
function sumIn(tokens: Tokens, clause: number, said: readonly Tokens[]): readonly number[] {
  const [sum] = findPhrases(sums, tokens);
  const isAlone = clause > 0 && clause === said.length - 1;
  const near = sum === undefined ? (isAlone ? tokens : []) : aroundOf(tokens, sum);
  const numbers = numbersIn(near);
  return near.length <= 3 && numbers.length === 1 ? numbers : [];
}

/** "In all" stands after the number, "so" before it. */
function aroundOf(tokens: Tokens, { meaning, from, to }: Hit<'before' | 'after'>): Tokens {
  return meaning === 'before' ? tokens.slice(to) : tokens.slice(Math.max(from - 1, 0), from);
}

const sums = indexPhrases<'before' | 'after'>([
  ['before', words((lexicon) => lexicon.numbers.sumBefore)],
  ['after', words((lexicon) => lexicon.numbers.sumAfter)],
]);

type Tokens = readonly string[];

const HIGHEST = 99;
const vague = indexPhrases([[true, words((lexicon) => lexicon.numbers.vague)]]);
/** In "nada mas 2" the first words say only that there are no more. */
const only = indexPhrases([[true, words((lexicon) => lexicon.yesNo.only)]]);
/** "Just that one", and nothing else is counted beside it. */
function isAlone(tokens: Tokens): boolean {
  const found = findPhrases(alone, tokens);
  return (
    found.length > 0 &&
    found.every(({ meaning, to }) => meaning && !PLURAL.test(tokens[to] ?? '')) &&
    numbersIn(withoutYears(withoutPhrases(alone, tokens))).every(isYear)
  );
}

const alone = indexPhrases([
  [true, words((lexicon) => lexicon.numbers.alone)],
  [false, words((lexicon) => lexicon.numbers.another)],
]);
const PLURAL = /[^s]s$/;
const among = indexPhrases([[true, words((lexicon) => lexicon.numbers.among)]]);
const set = indexPhrases([...amounts].map(([phrase, amount]) => [amount, [phrase]] as const));

/** "From 09" tells when, and counts nothing. */
function withoutYears(tokens: Tokens): Tokens {
  return tokens.filter(
    (token, at) => !/^'?0\d$/.test(token) && !(/^'?\d\d$/.test(token) && inYear.has(tokens[at - 1] ?? '')),
  );
}

const inYear: ReadonlySet<string> = new Set(words((lexicon) => lexicon.dates.inYear));

function numbersIn(tokens: readonly string[]): readonly number[] {
  const inWords = findPhrases(set, tokens);
  const rest = tokens.filter((_, at) => !inWords.some(({ from, to }) => from <= at && at < to));
  const digits = inDigits(rest).flatMap((token) =>
    /^\d+(?:[-/]\d+)*$/.test(token) ? token.split(/[-/]/) : [],
  );
  return [...new Set([...inWords.map(({ meaning }) => meaning), ...digits.map(Number)])];
}
