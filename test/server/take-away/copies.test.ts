import { cautionsInFull } from '../../../src/results/cautions.ts';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Language } from '../../../src/channels/channel.ts';
import { wordSay } from '../../../src/conversation/word.ts';
import { takeAway } from '../../../src/results/take-away/index.ts';
import type { Section } from '../../../src/results/take-away/section.ts';
import type { ToTakeAway } from '../../../src/results/take-away/to-take-away.ts';
import { copyOf, paperOf } from '../../../src/server/take-away/copy.ts';
import { inWords } from '../../../src/server/take-away/in-words.ts';
import { page } from '../../../src/server/take-away/page.ts';
import { text } from '../../../src/server/take-away/text.ts';
import { pdfWriter } from '../../../src/server/take-away/writers.ts';
import { directory } from '../../referrals/directory.ts';
import { toTakeOf } from '../../results/take-away/to-take.ts';
import { decisionTable } from '../../rules/decision-table.ts';
import { stories } from '../../rules/stories.ts';
import { father, grandmother, today } from './people.ts';
import { pdfText, withoutSpaces } from './pdf-text.ts';

const writePdf = pdfWriter(join(import.meta.dirname, '../../../dist'));
const people = { grandmother, father };
const languages: readonly Language[] = ['en', 'es'];

describe('the paper', () => {
  test.each(
    Object.entries(people).flatMap(([who, session]) =>
      languages.map((language) => ({ who, session, language })),
    ),
  )('of the $who in $language reads well from beginning to end', async ({ who, session, language }) => {
    const { sections } = copyOf(session, today, language, { directory });
    await expect(
      text(paperOf(copyOf(session, today, language, { directory })).heading, sections),
    ).toMatchFileSnapshot(`papers/${who}.${language}.txt`);
  });
});

describe.each(languages)('every case of the decision table in %s', (language) => {
  test.each(decisionTable)('row $row: $story', async ({ facts }) => {
    const all = toTakeOf(facts);
    const sections = inWords(takeAway(all), language);
    const copies = await copiesOf(sections, language);
    for (const wanted of [...partsOf(sections), ...promised(all, language)]) {
      for (const copy of copies) expect(copy).toContain(withoutSpaces(wanted));
    }
  });
});

test('whatever anybody tells, there is a page, a text and a PDF of it', async () => {
  await fc.assert(
    fc.asyncProperty(stories, fc.constantFrom(...languages), async (facts, language) => {
      await copiesOf(inWords(takeAway(toTakeOf(facts)), language), language);
    }),
    { numRuns: 60 },
  );
});

describe('the PDF', () => {
  it('is the same file for the same paper on the same day', async () => {
    const paper = paperOf(copyOf(grandmother, today, 'es', { directory }));
    expect(await writePdf(paper)).toEqual(await writePdf(paper));
  });

  it('says its language and title, and has the tree that screen readers read', async () => {
    const file = Buffer.from(
      await writePdf(paperOf(copyOf(grandmother, today, 'es', { directory }))),
    ).toString('latin1');
    expect(file).toContain('/Lang (es)');
    expect(file).toContain('(Adelante: su resultado)');
    expect(file).toContain('/Marked true');
    for (const tag of ['/H1', '/H2', '/H3', '/L', '/LI', '/P']) expect(file).toContain(`/S ${tag}\n`);
    expect(file).toContain('/MediaBox [0 0 612 792]');
  });
});

/** What each copy shows, without spaces. */
async function copiesOf(
  sections: readonly Section<string>[],
  language: Language,
): Promise<readonly string[]> {
  const paper = { ...paperOf(copyOf(grandmother, today, language, { directory })), sections };
  const markup = page({ path: '/p/token', language, own: language, sections, hasDates: false });
  return [
    withoutSpaces(readOf(markup)),
    withoutSpaces(text(paper.heading, sections)),
    pdfText(await writePdf(paper)),
  ];
}

function readOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

/** Every text of the paper: no copy may say less than another. */
function partsOf(sections: readonly Section<string>[]): readonly string[] {
  return sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(textsIn)]);
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [];
  if (Array.isArray(value)) return value.flatMap((one) => (typeof one === 'string' ? [one] : textsIn(one)));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    typeof inner === 'string' ? (['text', 'name', 'display'].includes(name) ? [inner] : []) : textsIn(inner),
  );
}

/** What the law and the brief to a clinic ask for, whatever the paper looks like. */
function promised({ plan, help }: ToTakeAway, language: Language): readonly string[] {
  const [only] = plan.cases;
  const shown = (only?.findings ?? []).filter(({ standing }) => standing !== 'not-this-law');
  const sections = shown.flatMap(({ cites }) =>
    cites.filter((cite) => !cites.some((other) => other.startsWith(`${cite}(`))),
  );
  const say = (key: string) => wordSay({ key }, language);
  return [
    ...shown.map(({ relief }) => say(`reliefs.${relief}.name`).slice(1)),
    ...sections,
    ...cautionsInFull(plan).flatMap((caution) => caution.map(({ key }) => say(key))),
    ...help.referrals.flatMap(({ organization: { phones } }) => phones.map(({ display }) => display)),
  ];
}
