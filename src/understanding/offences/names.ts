import type { Heard } from '../heard.ts';
import { languages, words } from '../languages.ts';
import { once } from '../once.ts';
import { findPhrases, indexPhrases, meaningOf, tokensIn } from '../phrases.ts';
import { doubtIn } from '../readers/doubt.ts';
import { judged, type Named } from '../readers/named-in.ts';
import { vocabularyOf } from '../respell.ts';

/** The card that a message names, and the words that name it; `ambiguous` when it names two. */
export type NamedOffence =
  Readonly<{ card: string; words: readonly string[]; hedged: boolean }> | 'ambiguous' | undefined;

/** The message is the name of an offence and nothing else. */
export function isOffenceName({ bare, tokens }: Heard): boolean {
  return (meaningOf(names(), bare) ?? meaningOf(names(), tokens)) !== undefined;
}

/** The longest name wins. Two that are joined, or as long as each other, are two. */
export function offenceNamed({ said, message, bare, tokens }: Heard): NamedOffence {
  const whole = meaningOf(names(), bare) ?? meaningOf(names(), tokens);
  if (whole !== undefined) return { card: whole, words: tokens, hedged: false };
  const apart = said.flatMap((tokens) => namesIn(tokens, message.today));
  const together = said.length > 1 ? namesIn(said.flat(), message.today) : [];
  return longestOf(lengthOf(together) > lengthOf(apart) ? together : apart);
}

function lengthOf(named: readonly NamedHere[]): number {
  return Math.max(0, ...named.map(({ length }) => length));
}

function longestOf(named: readonly NamedHere[]): NamedOffence {
  const corrected = named.findLastIndex(({ corrects }) => corrects);
  const kept = named.slice(Math.max(corrected, 0)).filter(({ denied }) => !denied);
  const longest = kept.filter(({ length }) => length === lengthOf(kept));
  const [best, ...others] = longest;
  if (best === undefined) return undefined;
  const isOther = ({ id }: NamedHere): boolean => id !== best.id;
  if (others.some(isOther) || kept.some((one) => one.joined && isOther(one))) return 'ambiguous';
  return { card: best.id, words: best.words, hedged: kept.some(({ hedged }) => hedged) };
}

/** Every word of every name, for a token that is a letter or two off. */
export const offenceVocabulary = vocabularyOf(() => tokensIn(names()));

const names = once(() => indexPhrases(languages.flatMap(({ offences }) => Object.entries(offences.names))));
const joints = once(() => new Set(words(({ offences }) => offences.bothOf)));

/** `joined`: "and" or "or" stands between it and another name. */
type NamedHere = Named & Readonly<{ joined: boolean; hedged: boolean; words: readonly string[] }>;

/** Who does not know says so of what they name. */
function namesIn(tokens: readonly string[], today: string): readonly NamedHere[] {
  const hits = findPhrases(names(), tokens);
  const doubt = hits.length > 0 ? doubtIn([withoutHits(tokens, hits)]) : undefined;
  if (doubt === 'unknown') return [];
  return judged(hits, tokens, today).map((named, at) => {
    const between = (from: number, to: number) => tokens.slice(hits[from]?.to, hits[to]?.from);
    const beside = [
      ...(at > 0 ? between(at - 1, at) : []),
      ...(at + 1 < hits.length ? between(at, at + 1) : []),
    ];
    return {
      ...named,
      words: tokens.slice(hits[at]?.from, hits[at]?.to),
      hedged: doubt === 'hedged',
      joined: beside.some((token) => joints().has(token)),
    };
  });
}

function withoutHits(tokens: readonly string[], hits: readonly Readonly<{ from: number; to: number }>[]) {
  return tokens.filter((_, at) => !hits.some(({ from, to }) => from <= at && at < to));
}
