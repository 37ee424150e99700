import { locales } from '../../src/i18n/locales.ts';

type Words = Readonly<{ [key: string]: string | Words }>;

/** English beside Spanish, one page for each file of `/locales`, for whoever proof-reads. */
export function wordPages(): ReadonlyMap<string, string> {
  const { en, es } = locales;
  const files = Object.entries<Words>(en).map(([file, words]) => {
    const spanish = new Map(Object.entries<Words>(es)).get(file) ?? {};
    return [`docs/words/${file}.md`, page(file, leavesOf(words), new Map(leavesOf(spanish)))] as const;
  });
  return new Map([...files, ['docs/words/README.md', index(Object.keys(en))]]);
}

function page(file: string, english: readonly Leaf[], spanish: ReadonlyMap<string, string>): string {
  const rows = english.map(
    ([key, text]) => `| \`${key}\` | ${cell(text)} | ${cell(spanish.get(key) ?? '')} |`,
  );
  return [`# ${file}`, '', '| key | English | Spanish |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

function index(files: readonly string[]): string {
  const list = files.map((file) => `- [${file}](${file}.md)`);
  const intro = 'Everything Adelante says, English beside Spanish. Drawn from `/locales` by `npm run docs`.';
  return ['# Words', '', intro, '', ...list, ''].join('\n');
}

type Leaf = readonly [key: string, text: string];

function leavesOf(words: Words, path: readonly string[] = []): readonly Leaf[] {
  return Object.entries(words).flatMap(([key, inner]): readonly Leaf[] =>
    typeof inner === 'string' ? [[[...path, key].join('.'), inner]] : leavesOf(inner, [...path, key]),
  );
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', '<br>');
}
