import type { Heard } from '../heard.ts';
import { words } from '../languages.ts';
import { inDigits } from '../numbers/in-digits.ts';
import { amounts } from '../numbers/number-words.ts';
import { findPhrases, indexPhrases } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import { doubtIn } from './doubt.ts';
import { isBelowZero } from './option-number.ts';

/** A count, in digits or in words. Several, or only "a few", is asked again. */
export function readNumber({ said, message }: Heard): Reading | undefined {
  if (isBelowZero(message.text)) return { kind: 'not-understood', reason: 'out-of-range' };
  const tokens = said.flat();
  const numbers = numbersIn(tokens);
  const [number] = numbers;
  if (findPhrases(vague, tokens).length > 0 || numbers.length > 1)
    return { kind: 'not-understood', reason: 'ambiguous' };
  const doubt = doubtIn(said);
  if (number === undefined) return doubt === 'unknown' ? { kind: 'unknown' } : undefined;
  if (number > HIGHEST) return { kind: 'not-understood', reason: 'out-of-range' };
  return { kind: 'value', value: number, ...(doubt === undefined ? {} : { hedged: true }) };
}

const HIGHEST = 99;
const vague = indexPhrases([[true, words((lexicon) => lexicon.numbers.vague)]]);
const set = indexPhrases([...amounts].map(([phrase, amount]) => [amount, [phrase]] as const));

function numbersIn(tokens: readonly string[]): readonly number[] {
  const inWords = findPhrases(set, tokens);
  const rest = tokens.filter((_, at) => !inWords.some(({ from, to }) => from <= at && at < to));
  const digits = inDigits(rest).flatMap((token) =>
    /^\d+(?:[-/]\d+)*$/.test(token) ? token.split(/[-/]/) : [],
  );
  return [...new Set([...inWords.map(({ meaning }) => meaning), ...digits.map(Number)])];
}
