import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { understandLine } from '../../scripts/understand/understand-line.ts';

/** A message of the corpus: what `npm run -s understand` takes, and what it should answer. */
type Sample = Readonly<{ text: string; expect: Readonly<Record<string, unknown>> }>;

type Miss = Readonly<{ text: string; wanted: object; got: object }>;

/** How one file of the corpus was read. */
export type Score = Readonly<{
  language: string;
  kind: string;
  messages: number;
  right: number;
  /** A yes read as a no, or a no as a yes. */
  flips: readonly string[];
  misses: readonly Miss[];
}>;

/** Reads every file of the corpus just as the command does. Side questions have a score of their own. */
export function scoreCorpus(): readonly Score[] {
  return languages.flatMap((language) =>
    readdirSync(`${home}/${language}`)
      .filter((file) => file !== 'side-questions.jsonl')
      .toSorted()
      .map((file) => score(language, file.replace('.jsonl', ''))),
  );
}

const home = `${import.meta.dirname}/corpus`;
const languages = readdirSync(home, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

function score(language: string, kind: string): Score {
  const lines = readFileSync(`${home}/${language}/${kind}.jsonl`, 'utf8').trim().split('\n');
  const read = lines.map((line) => ({ sample: sampleIn(line), got: gotFor(line) }));
  const misses = read
    .filter(({ sample, got }) => !isRight(kind, sample.expect, got))
    .map(({ sample, got }) => ({ text: sample.text, wanted: sample.expect, got }));
  const flips = read.filter(({ sample, got }) => isFlip(sample.expect, got)).map(({ sample }) => sample.text);
  return { language, kind, messages: lines.length, right: lines.length - misses.length, flips, misses };
}

function sampleIn(line: string): Sample {
  return JSON.parse(line) as Sample;
}

function gotFor(line: string): Readonly<Record<string, unknown>> {
  const { id: _, ...got }: Record<string, unknown> = { ...understandLine(line) };
  return got;
}

/** What only looks like a crisis or a stop must not be one; from noise nothing may be stored; the rest must be just so. */
function isRight(kind: string, wanted: Sample['expect'], got: Readonly<Record<string, unknown>>): boolean {
  if (kind === 'idioms' && wanted.kind !== 'value') return got.kind !== 'crisis' && got.value !== 'stop';
  if (kind === 'opt-out' && wanted.kind === 'not-understood') return got.value !== 'stop';
  if (kind === 'noise') return got.kind !== 'value' && got.value !== 'stop' && got.value !== 'correct';
  return (
    Object.entries(wanted).every(([key, value]) => isDeepStrictEqual(got[key], value)) &&
    got.hedged === wanted.hedged
  );
}

function isFlip(wanted: Sample['expect'], got: Readonly<Record<string, unknown>>): boolean {
  return typeof wanted.value === 'boolean' && typeof got.value === 'boolean' && wanted.value !== got.value;
}
