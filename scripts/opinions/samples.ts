import { readdirSync, readFileSync } from 'node:fs';
import { PAIR, partsAndPairsOf, partsOf } from '../../src/understanding/counted-words/parts-of.ts';
import { dangers, type DangerOrNone } from '../../src/understanding/danger/word-points.ts';
import { normalize } from '../../src/understanding/normalize.ts';
import { subjects, type Subject } from '../../src/understanding/side-questions/word-points.ts';

/** A message to learn from: the parts it is weighed by, and what it is about. */
export type Sample<About extends string> = Readonly<{ parts: readonly string[]; subject: About }>;

type Line = Readonly<{ text: string; intent?: string | null; expect?: { kind: string; value?: unknown } }>;

/** The labelled side questions of every language; noise and idioms are about none of them. */
export function samples(): readonly Sample<Subject>[] {
  return ['en', 'es'].flatMap((language) => [
    ...linesOf(language, 'side-questions').flatMap(({ text, intent }) =>
      subjects.filter((subject) => subject === intent).map((subject) => sample(text, subject)),
    ),
    ...['noise', 'idioms'].flatMap((kind) =>
      linesOf(language, kind).map(({ text }) => sample(text, 'out-of-scope')),
    ),
  ]);
}

/**
 * Every message of the corpus, by the danger it tells of; those that tell of one count twice. A pair of words that was met
 * once says nothing.
 */
export function dangerSamples(): readonly Sample<DangerOrNone>[] {
  const told = ['en', 'es'].flatMap((language) =>
    kindsOf(language).flatMap((kind) => linesOf(language, kind).map(toldIn)),
  );
  const times = new Map<string, number>();
  for (const { parts } of told) for (const part of parts) times.set(part, (times.get(part) ?? 0) + 1);
  const isKept = (part: string): boolean => !part.includes(PAIR) || (times.get(part) ?? 0) > 1;
  return told
    .map(({ parts, subject }) => ({ parts: parts.filter(isKept), subject }))
    .flatMap((sample) => (sample.subject === 'none' ? [sample] : [sample, sample]));
}

function toldIn({ text, expect }: Line): Sample<DangerOrNone> {
  const danger = dangers.find((one) => expect?.kind === 'crisis' && expect.value === one) ?? 'none';
  return { parts: partsAndPairsOf(normalize(text).tokens), subject: danger };
}

function sample(text: string, subject: Subject): Sample<Subject> {
  return { parts: partsOf(normalize(text).tokens), subject };
}

const corpus = new URL('../../test/understanding/corpus/', import.meta.url);

function kindsOf(language: string): readonly string[] {
  return readdirSync(new URL(`${language}/`, corpus))
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.slice(0, -'.jsonl'.length))
    .sort();
}

function linesOf(language: string, kind: string): readonly Line[] {
  const text = readFileSync(new URL(`${language}/${kind}.jsonl`, corpus), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}
