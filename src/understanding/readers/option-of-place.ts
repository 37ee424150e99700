import { leaveOut, type Heard } from '../heard.ts';
import { words } from '../languages.ts';
import { placesIn } from '../places/places-in.ts';
import { regionIn } from '../places/region-in.ts';
import { findPhrases, indexPhrases } from '../phrases.ts';
import type { Option, Unclear } from '../reading.ts';

type Named = Option | Unclear | undefined;

/**
 * Where the case was: the option that the words name, or the one that a place stands for. "Compton" is in Los Angeles
 * County; where the words and the place tell of two, both are meant.
 */
export function optionOfPlace(
  heard: Heard,
  options: readonly Option[],
  optionNamed: (heard: Heard, options: readonly Option[]) => Named,
): Named {
  const told = withoutHome(heard);
  const { affirmed, denied } = partsOf(told.said);
  const place = placeOption(affirmed, options);
  if (isElsewhereHere(affirmed, denied)) return options.find(({ id }) => id === 'other-ca');
  const named = optionNamed(told, options);
  if (place === undefined || named === undefined) return named ?? place;
  if (denied.length > 0 && (typeof named !== 'object' || named.id !== 'federal')) return place;
  return isOther(named, place) ? 'ambiguous' : named;
}

/** "Aquí en Los Ángeles" beside "Las Vegas"; what is federal was somewhere too. */
function isOther(named: Option | Unclear, place: Option): boolean {
  return typeof named === 'object' && named.id !== 'federal' && named.id !== place.id;
}

function placeOption(tokens: Tokens, options: readonly Option[]): Option | undefined {
  const region = regionIn(tokens);
  return options.find(({ id }) => id === region);
}

/** "In California but not in Los Angeles". */
function isElsewhereHere(affirmed: Tokens, denied: Tokens): boolean {
  return placesIn(affirmed).includes('california') && regionIn(denied) === 'la-county';
}

/** Where the person lives now is not where the case was. */
function withoutHome(heard: Heard): Heard {
  const left = leaveOut(heard, home);
  return left.tokens.length === 0 ? heard : left;
}

const home = indexPhrases([[true, words((lexicon) => lexicon.placeFrame.livesHere)]]);

/** "Not LA, it was in Florida", "in Nevada not here": a "not" denies what stands after it, until it is told anew. */
function partsOf(said: readonly Tokens[]): Readonly<{ affirmed: Tokens; denied: Tokens }> {
  const cuts = said.map((tokens) => ({ tokens, ...denialIn(tokens) }));
  return {
    affirmed: cuts.flatMap(({ tokens, from, to }) => tokens.filter((_, at) => at < from || at >= to)),
    denied: cuts.flatMap(({ tokens, from, to }) => tokens.slice(from, to)),
  };
}

/** "Los Angeles no" denies what stands before it. */
function denialIn(tokens: Tokens): Readonly<{ from: number; to: number }> {
  const denial = findPhrases(negatives, tokens)[0];
  if (denial === undefined) return { from: tokens.length, to: tokens.length };
  if (denial.to === tokens.length) return { from: 0, to: denial.to };
  const anew = findPhrases(toldAnew, tokens).find(
    ({ from }) => from > denial.to || (from === denial.to && !verbs.has(tokens[from] ?? '')),
  );
  return { from: denial.from, to: anew?.from ?? tokens.length };
}

const negatives = indexPhrases([[true, words(({ yesNo }) => [...yesNo.denials, ...yesNo.negators])]]);
const toldAnew = indexPhrases([[true, words((lexicon) => lexicon.placeFrame.toldAnew)]]);
const verbs: ReadonlySet<string> = new Set(words((lexicon) => lexicon.yesNo.verbs));

type Tokens = readonly string[];
