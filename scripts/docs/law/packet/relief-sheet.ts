import { html, type Html } from '../../../../src/server/pages/html.ts';
import { dayInWords } from '../../../../src/i18n/dates.ts';
import type { Relief } from '../../../../src/rules/relief.ts';
import type { Casebook } from '../../../../test/rules/reliefs/casebook.ts';
import { examplesOf, isOptIn } from '../cases.ts';
import { papersOf } from '../papers.ts';
import { specOf } from '../relief-page.ts';
import { groups, marksOf, rowsOf, type Group, type ShownRow } from '../rows.ts';
import { lawWords, sentenceOf, wordsOfRelief } from '../words.ts';
import { markdown } from './markdown.ts';
import { lines, sheet, verdict } from './marks.ts';
import { sharedName } from './shared.ts';

/** One relief on paper: its spec, then each row with both sentences and a place to mark it. */
export function reliefSheet(casebook: Casebook, position: number): Html {
  const { relief } = casebook;
  const rows = rowsOf(relief);
  return html`<section class="relief">
    <h2>${String(position + 1)}. ${capital(wordsOfRelief(relief.id, 'en').name)}</h2>
    <p class="under">
      ${relief.cite} · <code>${relief.id}</code> ·
      ${lawWords('en', 'checked', { date: dayInWords('en', relief.checked) })}
    </p>
    ${isOptIn(casebook) ? html`<p>${lawWords('en', 'circumstance')}</p>` : html``}
    <div class="spec">${markdown(specOf(relief.id).replace(/^# .+\n/, ''))}</div>
    ${toldFirst(relief)}
    <h3>Rows</h3>
    ${groups.map((group) =>
      groupSheet(
        group,
        casebook,
        rows.filter((row) => row.group === group),
      ),
    )}
    ${papers(relief)}
    <h3>What is missing or wrong here</h3>
    ${lines(4)}
  </section>`;
}

function toldFirst({ id }: Relief): Html {
  const [en, es] = [wordsOfRelief(id, 'en'), wordsOfRelief(id, 'es')];
  const rows = (['name', 'what', 'limits'] as const).map(
    (part) =>
      html`<tr>
        <td>${en[part]}</td>
        <td lang="es">${es[part]}</td>
        ${verdict}
      </tr>`,
  );
  return html`<h3>What the person is told first</h3>
    ${sheet(['English', 'Spanish', ''], rows, 'told')}`;
}

function papers(relief: Relief): Html {
  const items = papersOf(relief).map(
    ({ standing, forms }) => html`<li>${lawWords('en', `standings.${standing}`)}: ${forms.join(', ')}</li>`,
  );
  return html`<h3>Papers</h3>
    <ul>
      ${items}
    </ul>`;
}

function groupSheet(group: Group, casebook: Casebook, rows: readonly ShownRow[]): Html {
  if (rows.length === 0) return html``;
  return html`<div class="group">
    <h4>${lawWords('en', `groups.${group}.name`)}</h4>
    <p class="under">${lawWords('en', `groups.${group}.about`)}</p>
    ${sheet(
      ['#', 'For example; what the person reads', 'Law', ''],
      rows.map((row) => rowSheet(casebook, row)),
      'rows',
    )}
  </div>`;
}

function rowSheet(casebook: Casebook, row: ShownRow): Html {
  const examples = examplesOf(casebook, row).join('; ');
  const name = sharedName(row.reason);
  return html`<tr class="${name === undefined ? 'own' : 'shared'}">
    <td class="number">${String(row.number)}</td>
    <td>
      ${examples === '' ? html`` : html`<div class="example">${examples}</div>`}
      ${name === undefined ? bothSentences(row) : html`<div class="mark">sentence ${name}</div>`}
    </td>
    <td class="law">
      ${row.cite} ${marksOf(row, 'en').map((mark) => html`<div class="mark">${mark}</div>`)}
      ${row.doubt === undefined ? html`` : html`<div class="mark doubt">? ${row.doubt}</div>`}
    </td>
    ${verdict}
  </tr>`;
}

function bothSentences({ reason }: ShownRow): Html {
  return html`${sentenceOf(reason, 'en')}
    <div lang="es">${sentenceOf(reason, 'es')}</div>`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
