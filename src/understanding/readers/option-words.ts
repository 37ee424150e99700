import { languages } from '../languages.ts';
import { indexPhrases, meaningByToken, tokensIn, type PhraseIndex } from '../phrases.ts';
import { optionIds } from '../questions.ts';
import type { OpenQuestion, Option } from '../reading.ts';
import { vocabularyOf, type Vocabulary } from '../respell.ts';

type Rows = readonly (readonly [string, readonly string[]])[];

/** In place of an option: words that fit several. */
export const EITHER = '?';

/** The words of the options shown: the question's own when we know it, else those of any option of the same id. */
export function optionWords(question: OpenQuestion): PhraseIndex<string> {
  return shownOf(question).index;
}

/** Labels as shown, what stands before a bracket, and what stands in it. */
export function labelWords(question: OpenQuestion): PhraseIndex<string> {
  return shownOf(question).labels;
}

/** Words of the open question that may be a letter or two off. */
export function optionVocabulary(question: OpenQuestion): Vocabulary {
  return shownOf(question).vocabulary;
}

type Shown = Readonly<{ index: PhraseIndex<string>; labels: PhraseIndex<string>; vocabulary: Vocabulary }>;

/** The same options always give the same words, so they are looked up once. */
const known = new Map<string, Shown>();
const mostKnown = 200;

function shownOf({ id, options = [] }: OpenQuestion): Shown {
  const key = [id, ...options.flatMap((option) => [option.id, option.label])].join('\n');
  const before = known.get(key);
  if (before !== undefined) return before;
  const shown = show(id, options);
  if (known.size >= mostKnown) known.clear();
  known.set(key, shown);
  return shown;
}

function show(question: string, options: readonly Option[]): Shown {
  const rows = rowsShown(
    question,
    options.map(({ id }) => id),
  );
  const index = indexPhrases(rows);
  const named = rows.filter(([id]) => id !== EITHER);
  const parts = options.flatMap(({ label }) => label.split(/[()]/));
  const isOnlyHere = (part: string): boolean => parts.filter((one) => one === part).length === 1;
  const labels = indexPhrases(
    options.map(({ id, label }) => [id, [label, ...label.split(/[()]/).filter(isOnlyHere)]] as const),
  );
  return {
    index,
    labels,
    vocabulary: vocabularyOf(() => [index, labels].flatMap(tokensIn), meaningByToken(named)),
  };
}

const rowsByQuestion: ReadonlyMap<string, Rows> = new Map(
  Object.keys(optionIds).map((question) => [question, rowsOf(question)] as const),
);

function rowsOf(question: string): Rows {
  const named = languages.flatMap(({ options }) =>
    Object.entries(options).flatMap(([id, words]) =>
      id === question ? Object.entries<readonly string[]>(words) : [],
    ),
  );
  const unclear = languages.flatMap(({ either }) =>
    Object.entries(either.options).flatMap(([id, words]) =>
      id === question ? [[EITHER, words] as const] : [],
    ),
  );
  return [...named, ...unclear];
}

function rowsShown(question: string, shown: readonly string[]): Rows {
  const rows = rowsByQuestion.get(question) ?? [...rowsByQuestion.values()].flat();
  const ids = shown.map((id) => [id, [id]] as const);
  return [...ids, ...rows.filter(([id]) => id === EITHER || shown.includes(id))];
}
