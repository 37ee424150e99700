import type { Heard } from '../heard.ts';
import { findPhrases, meaningOf } from '../phrases.ts';
import { regionIn } from '../places/region-in.ts';
import type { Option, Reading, Unclear } from '../reading.ts';
import { doubtIn, wordsOfDoubt } from './doubt.ts';
import { exactOption } from './exact-option.ts';
import { labelIn } from './label-in.ts';
import { optionByNumber } from './option-number.ts';
import { optionWords } from './option-words.ts';

/** One of the options shown; two are asked again, and one the person denies is left out. */
export function readChoice(heard: Heard): Reading | undefined {
  const { options = [] } = heard.question;
  const picked = optionByNumber(heard, options) ?? exactOption(heard);
  if (picked !== undefined) return readingOf(picked);
  const doubt = doubtIn(heard.said);
  if (doubt === 'unknown') return { kind: 'unknown' };
  const named = optionNamed(heard, options) ?? optionOfPlace(heard, options) ?? labelIn(heard.said, options);
  return named === undefined ? undefined : readingOf(named, doubt === 'hedged');
}

function readingOf(picked: Option | Unclear, hedged = false): Reading {
  if (typeof picked === 'string') return { kind: 'not-understood', reason: picked };
  if (picked.id === 'unsure') return { kind: 'unknown' };
  return { kind: 'value', value: picked.id, ...(hedged ? { hedged } : {}) };
}

type Named = Readonly<{ id: string; denied: boolean; corrects: boolean }>;

/** The option that the words of the message name. */
function optionNamed(heard: Heard, options: readonly Option[]): Option | Unclear | undefined {
  const named = heard.said.flatMap((tokens) => namedIn(tokens, heard, options));
  if (named.length === 0) return undefined;
  const corrected = named.findLastIndex(({ corrects }) => corrects);
  const kept = named.slice(Math.max(corrected, 0));
  const denied = new Set(kept.filter((one) => one.denied).map(({ id }) => id));
  const chosen = new Set(kept.filter((one) => !one.denied).map(({ id }) => id));
  if (chosen.size === 1) return options.find(({ id }) => chosen.has(id));
  if (chosen.size > 1) return 'ambiguous';
  const left = options.filter(({ id }) => id !== 'unsure' && !denied.has(id));
  return left.length === 1 ? left[0] : 'ambiguous';
}

/** So far may a "not" stand from the option it denies. */
const REACH = 4;

function namedIn(
  tokens: readonly string[],
  { question }: Heard,
  options: readonly Option[],
): readonly Named[] {
  const hits = findPhrases(optionWords(question), tokens).filter(({ meaning }) =>
    options.some(({ id }) => id === meaning),
  );
  if (hits.length === 0) return [];
  const turns = findPhrases(wordsOfDoubt, tokens).filter(
    ({ from }) => !hits.some((hit) => hit.from <= from && from < hit.to),
  );
  return hits.map(({ meaning: id, from, to }, at) => {
    const start = hits[at - 1]?.to ?? 0;
    const near = turns.filter((turn) => turn.from >= start && turn.to <= from && from - turn.to < REACH);
    const corrects =
      at > 0 && turns.some((turn) => turn.meaning === 'correction' && turn.from >= start && turn.to <= from);
    const isNo = id === 'none' || isNegative(tokens.slice(from, to));
    return { id, denied: !corrects && !isNo && near.some(({ meaning }) => meaning === 'negation'), corrects };
  });
}

/** "Not convicted" says no itself: another no before it does not turn it. */
function isNegative(tokens: readonly string[]): boolean {
  return tokens.some((token) => meaningOf(wordsOfDoubt, [token]) === 'negation');
}

/** "Compton" answers where the case was. */
function optionOfPlace({ said }: Heard, options: readonly Option[]): Option | undefined {
  if (!options.some(({ id }) => id === 'la-county')) return undefined;
  const region = regionIn(said.flat());
  return options.find(({ id }) => id === region);
}
