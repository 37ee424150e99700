import { readFileSync } from 'node:fs';
import { normalize } from '../../src/understanding/normalize.ts';
import { subjects, type Subject } from '../../src/understanding/side-questions/word-points.ts';

/** A message to learn from: its words, and what it is about. */
export type Sample = Readonly<{ tokens: readonly string[]; subject: Subject }>;

type Line = Readonly<{ text: string; intent?: string | null; question?: unknown }>;

/** The labelled side questions of every language; noise and idioms are about none of them. */
export function samples(): readonly Sample[] {
  return ['en', 'es'].flatMap((language) => [
    ...linesOf(language, 'side-questions').flatMap(({ text, intent }) =>
      subjects.filter((subject) => subject === intent).map((subject) => sample(text, subject)),
    ),
    ...['noise', 'idioms'].flatMap((kind) =>
      linesOf(language, kind).map(({ text }) => sample(text, 'out-of-scope')),
    ),
  ]);
}

function sample(text: string, subject: Subject): Sample {
  return { tokens: normalize(text).tokens, subject };
}

const corpus = new URL('../../test/understanding/corpus/', import.meta.url);

function linesOf(language: string, kind: string): readonly Line[] {
  const text = readFileSync(new URL(`${language}/${kind}.jsonl`, corpus), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}
