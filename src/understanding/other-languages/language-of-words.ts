import type { Heard } from '../heard.ts';
import { mostOwnWords, WORTH } from '../own-words.ts';
import { indexPhrases, meaningOf } from '../phrases.ts';
import type { OtherLanguage } from './other-language.ts';
import { wordsOfLanguages, type WordsOfLanguage } from './words.ts';

/** The language that the words of a message show: at least two of its own, and more than are English or Spanish. */
export function languageOfWords({ message, bare, tokens }: Heard): OtherLanguage | undefined {
  const whole = meaningOf(wholes, bare);
  if (whole !== undefined) return whole;
  const best = mostShown(message.text.slice(0, LONGEST).toLowerCase());
  if (best === undefined || ONLY_SPANISH.test(message.text)) return undefined;
  const [{ language, shared }, score] = best;
  return score > mostOwnWords(tokens.filter((token) => !shared.has(token))) ? language : undefined;
}

const ENOUGH = 2 * WORTH;
const LONGEST = 400;
const ONLY_SPANISH = /[ñ¿¡]/i;

/** The words of one language, and what the message holds of them. A word said twice counts once. */
function mostShown(text: string): readonly [Table, score: number] | undefined {
  const scores = new Map<Table, number>();
  for (const word of wordsIn(text))
    for (const { table, worth } of worths.get(word) ?? [])
      scores.set(table, (scores.get(table) ?? 0) + worth);
  return [...scores].filter(([, score]) => score >= ENOUGH).sort(([, one], [, other]) => other - one)[0];
}

const PLAIN_WORD = /[a-z]+/g;
const WORD = /[\p{L}\p{M}]+/gu;
const ACCENTS = /[\u0300-\u036f]/g;

/** A word with accents that no list holds is looked up without them. */
function wordsIn(text: string): ReadonlySet<string> {
  if (PLAIN.test(text)) return new Set(text.match(PLAIN_WORD));
  const words = text.normalize('NFC').match(WORD) ?? [];
  return new Set(words.map((word) => (worths.has(word) ? word : folded(word))));
}

const PLAIN = /^[\t\n\r -~]*$/;

function folded(word: string): string {
  return word.normalize('NFD').replace(ACCENTS, '').replaceAll('đ', 'd');
}

type Table = Readonly<{ language: OtherLanguage; shared: ReadonlySet<string> }>;
type Row = Readonly<{ word: string; table: Table; worth: number }>;

const wholes = indexPhrases(wordsOfLanguages.map(({ language, whole }) => [language, whole] as const));
const worths = Map.groupBy(wordsOfLanguages.flatMap(rowsOf), ({ word }) => word);

function rowsOf({ language, own = '', likely = '', shared = '' }: WordsOfLanguage): readonly Row[] {
  const table: Table = { language, shared: new Set(shared.split(' ')) };
  const rows = (words: string, worth: number): readonly Row[] =>
    (words.match(WORD) ?? []).map((word) => ({ word, table, worth }));
  return [...rows(own, WORTH), ...rows(likely, WORTH / 2)];
}
