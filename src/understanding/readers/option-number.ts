import type { Heard } from '../heard.ts';
import { words } from '../languages.ts';
import { cardinals, ordinals } from '../numbers/number-words.ts';
import { findPhrases, indexPhrases, meaningOf, withoutPhrases } from '../phrases.ts';
import type { Option, Unclear } from '../reading.ts';

/** The option whose number is all the message says: "2", "#2 please", "the second one". A digit in a phrase never picks. */
export function optionByNumber(
  { bare, tokens, message }: Heard,
  options: readonly Option[],
): Option | Unclear | undefined {
  if (options.length === 0 || isBelowZero(message.text) || meaningOf(chatter, tokens)) return undefined;
  if (meaningOf(last, bare)) return options.at(-1);
  if (meaningOf(several, bare)) return 'ambiguous';
  const numbers = numbersAlone(bare);
  const [n] = numbers;
  if (n === undefined || n > HIGHEST) return undefined;
  if (new Set(numbers).size > 1) return 'ambiguous';
  return options.find((option) => option.n === n) ?? 'out-of-range';
}

/** "-1" is no option. */
export function isBelowZero(text: string): boolean {
  return /^\s*[-–—−]\s*\d+\s*$/.test(text);
}

/**
 * "The judge ordered number 2, jail": an option pointed at by its number in a longer message; "option 1 no" does not
 * point at it.
 */
export function optionPointedAt({ said }: Heard, options: readonly Option[]): Option | Unclear | undefined {
  const numbers = new Set(said.flatMap(pointsIn));
  const pointed = options.filter(({ n }) => numbers.has(n));
  return pointed.length > 1 ? 'ambiguous' : pointed[0];
}

function pointsIn(tokens: readonly string[]): readonly number[] {
  return findPhrases(pointers, tokens)
    .filter(({ meaning, to }) => meaning && !counted.has(tokens[to + 1] ?? ''))
    .filter(
      ({ from, to }) => !isNo(tokens[from - 1]) && !isNo(tokens[from - 2]) && !isDeniedAtEnd(tokens, to + 1),
    )
    .flatMap(({ to }) => numberIn(tokens[to] ?? '') ?? []);
}

function isDeniedAtEnd(tokens: readonly string[], at: number): boolean {
  return at === tokens.length - 1 && isNo(tokens[at]);
}

function isNo(token = ''): boolean {
  return denials.has(token);
}

const pointers = indexPhrases([
  [true, words((lexicon) => lexicon.optionPointers)],
  [false, words((lexicon) => lexicon.otherNumbers)],
]);
const denials: ReadonlySet<string> = new Set(words(({ yesNo }) => [...yesNo.denials, ...yesNo.negators]));
/** "Number 2 years ago". */
const counted: ReadonlySet<string> = new Set(
  words(({ dates }) => [...dates.years, ...dates.monthUnits, ...dates.weeks, ...dates.days]),
);

const HIGHEST = 99;
const last = indexPhrases([[true, words((lexicon) => lexicon.lastOption)]]);
const several = indexPhrases([[true, words((lexicon) => lexicon.severalOptions)]]);
/** "Un segundo" asks for one, and picks nothing. */
const chatter = indexPhrases([[true, words((lexicon) => lexicon.chatter)]]);
const frame = indexPhrases([[true, words((lexicon) => lexicon.optionFrame)]]);
const joiners: ReadonlySet<string> = new Set(words((lexicon) => lexicon.dates.or));

/** The numbers of a message that says nothing else, else none. */
function numbersAlone(bare: readonly string[]): readonly number[] {
  const left = withoutPhrases(frame, withoutPhrases(asides, bare));
  const ordinal = left.find((token) => ordinals.has(token) || ORDINAL.test(token));
  const counted =
    ordinal === undefined ? left : left.filter((token) => cardinals.get(token) !== 1 || DIGITS.test(token));
  const numbers = counted.map(numberIn);
  const others = counted.filter((token, at) => numbers[at] === undefined && !joiners.has(token));
  return others.length > 0 ? [] : numbers.flatMap((number) => number ?? []);
}

/** "The first one, sadly" is the first one. */
const asides = indexPhrases([[true, words(({ yesNo }) => [...yesNo.asides, ...yesNo.hedges])]]);
const DIGITS = /^\d+$/;
const ORDINAL = /^(\d{1,2})[a-z]{1,2}$/;

function numberIn(token: string): number | undefined {
  const digits = DIGITS.test(token) ? token : ORDINAL.exec(token)?.[1];
  return digits === undefined ? (ordinals.get(token) ?? cardinals.get(token)) : Number(digits);
}
