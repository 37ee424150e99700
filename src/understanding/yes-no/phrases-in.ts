import { words } from '../languages.ts';
import { findPhrases, phraseAt, type Hit, type PhraseIndex } from '../phrases.ts';
import { unsureIn } from '../readers/unsure.ts';
import { isOfTheTopic } from './clause-hits.ts';
import type { Tag } from './tags.ts';

/** "La verdad no me acuerdo" is no "la verdad no": whatever says that they do not know goes first. */
export function phrasesIn(
  tokens: readonly string[],
  index: PhraseIndex<Tag>,
  thisYear: number,
): readonly Hit<Tag>[] {
  const unsureOf = unsureIn(tokens);
  const said = findPhrases(index, tokens)
    .map((hit) => fromItsNo(hit, tokens, index))
    .flatMap((hit) => (hit.meaning === 'unknown' ? denialIn(hit, tokens, unsureOf) : [hit]));
  const found = apart(said);
  const within = placesOf(found);
  const unsure = unsureOf.filter(({ from, to }) => {
    const holder = within.get(from);
    return holder === undefined || holder.from > from || to > holder.to;
  });
  const taken = placesOf(unsure);
  const left = found.filter(({ from, to }) => !range(from, to).some((at) => taken.has(at)));
  return [...left, ...unsure]
    .toSorted((one, other) => one.from - other.from)
    .map((hit) => untilThen(withoutParticiple(hit, tokens), tokens, thisYear));
}

/** "No se venció" is no "no sé": it denies the verb after it. */
function denialIn(
  { from, to }: Hit<Tag>,
  tokens: readonly string[],
  unsure: readonly Hit<'unknown'>[],
): readonly Hit<Tag>[] {
  const deniesVerb =
    tokens[from] === 'no' && tokens[to - 1] === 'se' && to - from === 2 && to < tokens.length;
  return deniesVerb && !unsure.some((one) => one.from <= from && from < one.to)
    ? [{ meaning: 'negators', from, to }]
    : [];
}

/** Without those that begin inside the one before. */
function apart(hits: readonly Hit<Tag>[]): readonly Hit<Tag>[] {
  let end = 0;
  return hits.filter(({ from, to }) => {
    const isApart = from >= end;
    if (isApart) end = to;
    return isApart;
  });
}

function placesOf(hits: readonly Hit<Tag>[]): ReadonlyMap<number, Hit<Tag>> {
  return new Map(hits.flatMap((hit) => range(hit.from, hit.to).map((at) => [at, hit] as const)));
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, step) => from + step);
}

/** In "yo no debo nada" a longer phrase begins with the "no" that a shorter one ends with. */
function fromItsNo(hit: Hit<Tag>, tokens: readonly string[], index: PhraseIndex<Tag>): Hit<Tag> {
  const last = hit.to - 1;
  const isShort = hit.meaning === 'no' || hit.meaning === 'either';
  if (!isShort || last === hit.from || tokens[last] !== 'no') return hit;
  const next = phraseAt(index, tokens, last);
  return next !== undefined && next.to > hit.to ? next : hit;
}

/** "Until 2027" goes on, and "until 2019" is over. */
function untilThen(hit: Hit<Tag>, tokens: readonly string[], thisYear: number): Hit<Tag> {
  if (!untils.has(tokens[hit.from] ?? '') || !isOfTheTopic(hit)) return hit;
  const year = tokens.slice(hit.from, hit.from + NEAR).find((token) => /^(?:19|20)\d\d$/.test(token));
  if (year === undefined || Number(year) >= thisYear) return hit;
  return { ...hit, meaning: hit.meaning.endsWith('Yes') ? 'contextNo' : 'contextYes' };
}

const untils: ReadonlySet<string> = new Set(words((lexicon) => lexicon.yesNo.untils));
/** "Until the end of march 2019". */
const NEAR = 6;

/** "No he terminado" is Spanish and turns the word after it; "no he just gave me a fine" is a no. */
function withoutParticiple(hit: Hit<Tag>, tokens: readonly string[]): Hit<Tag> {
  const isNo = hit.meaning === 'negators' && tokens[hit.from] === 'no' && tokens[hit.from + 1] === 'he';
  if (!isNo || PARTICIPLE.test(tokens[hit.to] ?? '')) return hit;
  return { meaning: 'no', from: hit.from, to: hit.from + 1 };
}

const PARTICIPLE = /(?:[aei]do|cho|sto|rto)$/;
