import { elsewhere } from '../../src/i18n/elsewhere.ts';
import { locales } from '../../src/i18n/locales.ts';

type Words = Readonly<{ [key: string]: string | Words }>;

/** English beside Spanish, one page for each file of a language, for whoever proof-reads; then what is said elsewhere. */
export function wordPages(): ReadonlyMap<string, string> {
  const { en, es } = locales;
  const files = Object.entries<Words>(en).map(([file, words]) => {
    const spanish = new Map(Object.entries<Words>(es)).get(file) ?? {};
    return [`docs/words/${file}.md`, page(file, leavesOf(words), new Map(leavesOf(spanish)))] as const;
  });
  return new Map([
    ...files,
    ['docs/words/elsewhere.md', elsewherePage()],
    ['docs/words/README.md', index([...Object.keys(en), 'elsewhere'])],
  ]);
}

function page(file: string, english: readonly Leaf[], spanish: ReadonlyMap<string, string>): string {
  const rows = english.map(
    ([key, text]) => `| \`${key}\` | ${cell(text)} | ${cell(spanish.get(key) ?? '')} |`,
  );
  return [`# ${file}`, '', '| key | English | Spanish |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

/** What it says, for a reader who checks one language and does not know ours. */
const meant = `\`help\`: Adelante is an automatic chat about clearing a California record, in English and Spanish only. For free help,
call 2-1-1 (Los Angeles), say the name of your language, and ask for an interpreter.

\`crisis\`: You matter. Call 988, free, at any hour. In danger now? Call 911.`;

const unchecked = `**No native reader has checked these yet.** Each language wants one before it is relied on, most of all Khmer, Punjabi
and Armenian. That 211 has interpreters for some 140 languages is from older pages: call and ask first.`;

function elsewherePage(): string {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const rows = Object.entries(elsewhere).map(
    ([tag, { help, crisis }]) => `| ${names.of(tag) ?? tag} (\`${tag}\`) | ${cell(help)} | ${cell(crisis)} |`,
  );
  const table = ['| language | `help` | `crisis` |', '| --- | --- | --- |', ...rows, ''];
  return ['# elsewhere', '', unchecked, '', meant, '', ...table].join('\n');
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
