import type { Heard } from '../heard.ts';
import { words } from '../languages.ts';
import { cardinals, ordinals } from '../numbers/number-words.ts';
import { indexPhrases, meaningOf, withoutPhrases } from '../phrases.ts';
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
