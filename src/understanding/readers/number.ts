import type { Heard } from '../heard.ts';
import { words } from '../languages.ts';
import { inDigits } from '../numbers/in-digits.ts';
import { withoutPhoneNumbers } from '../numbers/phone-numbers.ts';
import { amounts } from '../numbers/number-words.ts';
import { findPhrases, indexPhrases, meaningOf, withoutPhrases } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import { doubtIn } from './doubt.ts';
import { isBelowZero } from './option-number.ts';

/** A count, in digits or in words. Several, or only "a few", is asked again. */
export function readNumber({ said, bare, message }: Heard): Reading | undefined {
  if (isBelowZero(message.text)) return { kind: 'not-understood', reason: 'out-of-range' };
  const tokens = withoutPhoneNumbers(said.flat());
  const all = numbersIn(tokens);
  const numbers = all.length > 1 ? numbersIn(withoutPhrases(only, tokens)) : all;
  const [number] = numbers;
  const doubt = doubtIn(said);
  if (number === undefined && doubt === 'unknown') return { kind: 'unknown' };
  if (meaningOf(vague, bare) || findPhrases(vague, tokens).length > 0 || numbers.length > 1)
    return { kind: 'not-understood', reason: 'ambiguous' };
  if (number === undefined) return undefined;
  if (number > HIGHEST) return { kind: 'not-understood', reason: 'out-of-range' };
  return { kind: 'value', value: number, ...(doubt === undefined ? {} : { hedged: true }) };
}

const HIGHEST = 99;
const vague = indexPhrases([[true, words((lexicon) => lexicon.numbers.vague)]]);
/** In "nada mas 2" the first words say only that there are no more. */
const only = indexPhrases([[true, words((lexicon) => lexicon.yesNo.only)]]);
const set = indexPhrases([...amounts].map(([phrase, amount]) => [amount, [phrase]] as const));

function numbersIn(tokens: readonly string[]): readonly number[] {
  const inWords = findPhrases(set, tokens);
  const rest = tokens.filter((_, at) => !inWords.some(({ from, to }) => from <= at && at < to));
  const digits = inDigits(rest).flatMap((token) =>
    /^\d+(?:[-/]\d+)*$/.test(token) ? token.split(/[-/]/) : [],
  );
  return [...new Set([...inWords.map(({ meaning }) => meaning), ...digits.map(Number)])];
}
