import { expect, test } from 'vitest';
import { corrections } from '../../scripts/docs/law/corrections.ts';
import { openQuestions } from '../../scripts/docs/law/doubts.ts';
import { inline, markdown } from '../../scripts/docs/law/packet/markdown.ts';
import { packet } from '../../scripts/docs/law/packet/packet.ts';
import { bills, register } from '../../scripts/docs/law/register.ts';
import { specOf } from '../../scripts/docs/law/relief-page.ts';
import { rowsOf } from '../../scripts/docs/law/rows.ts';
import { sentenceOf } from '../../scripts/docs/law/words.ts';
import { html } from '../../src/server/pages/html.ts';
import { reliefs } from '../../src/rules/reliefs/index.ts';

const page = packet();
const read = page.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

test('the packet is one file by itself: no script, no picture, nothing from elsewhere', () => {
  expect(page).not.toMatch(/<script|<img|<link|<iframe|\bsrc=|\bhref=|url\(|@import|\son\w+=/i);
});

test.each(reliefs)(
  '$id: every row can be marked right or wrong, with both sentences and its law',
  (relief) => {
    for (const { reason, cite } of rowsOf(relief)) {
      expect(read).toContain(sentenceOf(reason, 'en'));
      expect(read).toContain(`<div lang="es">${sentenceOf(reason, 'es')}</div>`);
      expect(read).toContain(cite);
    }
    const [section = ''] = page
      .split('<section class="relief">')
      .filter((part) => part.includes(`<code>${relief.id}</code>`));
    const [sheet = ''] = section.split('</section>');
    expect(sheet.split('class="verdict"').length - 1).toBe(rowsOf(relief).length + 3);
  },
);

test('every mark of what is unconfirmed is kept', () => {
  const marks = (text: string) => text.split('[UOK]').length - 1;
  const inSpecs = reliefs.reduce((sum, { id }) => sum + marks(specOf(id)), 0);
  expect(marks(page)).toBeGreaterThanOrEqual(inSpecs * 2);
});

test('every doubt, bill and correction is there, and somebody can sign', () => {
  for (const { question } of [...Object.values(openQuestions), ...register]) expect(read).toContain(question);
  for (const { bill } of bills) expect(read).toContain(bill);
  for (const { said } of corrections) expect(read).toContain(said);
  expect(read.match(/State Bar number/g)).toHaveLength(2);
});

test('no Markdown is left, and every tag that opens closes', () => {
  const [, body = ''] = page.split('</style>');
  expect(body).not.toMatch(/\*\*|\]\(|^\|/m);
  const count = (tag: string) => [body.split(`<${tag}`).length, body.split(`</${tag}>`).length];
  for (const tag of ['section', 'table', 'tbody', 'tr', 'td', 'div', 'ol', 'ul', 'li', 'span', 'code']) {
    const [opened, closed] = count(tag);
    expect([tag, opened]).toEqual([tag, closed]);
  }
});

test.each([
  ['a <b> & "c"', 'a &#60;b&#62; &#38; &#34;c&#34;'],
  ['**[UOK]** and **a _b_**', '<strong>[UOK]</strong> and <strong>a <em>b</em></strong>'],
  ['`id_of_it` stays', '<code>id_of_it</code> stays'],
  ['<https://a.example/?b&c>', '<span class="url">https://a.example/?b&#38;c</span>'],
  [
    '[here](doubts.md#x), [there](https://a.example)',
    'here, there (<span class="url">https://a.example</span>)',
  ],
])('a line of Markdown: %s', (line, markup) => {
  expect(html`${inline(line)}`.markup).toBe(markup);
});

test('blocks of Markdown: headings, lists, tables, paragraphs', () => {
  const { markup } = markdown(
    '# A\n\nOne\ntwo.\n\n- a\n- b\n  c\n\n1. d\n\n| e | f |\n| - | - |\n| g | <h> |\n\nfor: (x)\n\nso:\n- i',
  );
  expect(markup.replace(/\s*\n\s*/g, '')).toBe(
    '<h4>A</h4><p>One two.</p><ul><li>a</li><li>b c</li></ul><ol><li>d</li></ol>' +
      '<table><thead><tr><th>e</th><th>f</th></tr></thead><tbody><tr><td>g</td><td>&#60;h&#62;</td></tr></tbody></table>' +
      '<p>for: (x)</p><p>so:</p><ul><li>i</li></ul>',
  );
});
