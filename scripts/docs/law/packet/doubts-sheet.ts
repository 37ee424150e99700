import { html, type Html } from '../../../../src/server/pages/html.ts';
import { reliefs } from '../../../../src/rules/reliefs/index.ts';
import { openQuestions } from '../doubts.ts';
import { bills, openBesides, register } from '../register.ts';
import { rowsOf } from '../rows.ts';
import { unconfirmed } from '../unconfirmed.ts';
import { inline } from './markdown.ts';
import { lines, sheet, verdict } from './marks.ts';

/** Every open question, with lines to write the answer on. */
export function doubts(): Html {
  return html`<section>
    <h2>Doubts</h2>
    <p>
      What the statutes leave open. Meanwhile the later date or the weaker standing holds. Please answer what
      you can.
    </p>
    <ol class="register">
      ${register.map((one) => {
        const held = 'doubts' in one ? `Rows: ${one.doubts.join(', ')}.` : one.meanwhile;
        return html`<li>
          ${one.question}
          <div class="under">${held}</div>
        </li>`;
      })}
    </ol>
    <h3>Questions that rows answer meanwhile</h3>
    ${Object.entries(openQuestions).map(([doubt, { question, meanwhile }]) =>
      answerable(doubt, question, `${meanwhile} Rows: ${rowsWith(doubt)}.`),
    )}
    <h3>Questions that no row can hold</h3>
    ${openBesides.map((one) => answerable('besides', one.question, 'meanwhile' in one ? one.meanwhile : ''))}
    ${billsToLookFor()} ${unconfirmedLines()}
  </section>`;
}

function answerable(name: string, question: string, meanwhile: string): Html {
  return html`<div class="question">
    <p><strong>${name}.</strong> ${question}</p>
    <p class="under">Meanwhile: ${meanwhile}</p>
    ${lines(2)}
  </div>`;
}

function rowsWith(doubt: string): string {
  const rows = reliefs.flatMap((relief) =>
    rowsOf(relief)
      .filter((row) => row.doubt === doubt)
      .map(({ number }) => `${relief.id} ${number}`),
  );
  return rows.join(', ');
}

function billsToLookFor(): Html {
  const rows = bills.map(
    ({ bill, would, lastSeen }) =>
      html`<tr>
        <td>${bill}</td>
        <td>${would}</td>
        <td>${lastSeen}</td>
        <td class="verdict"></td>
      </tr>`,
  );
  return html`<h3>Bills to look for</h3>
    ${sheet(['Bill', 'Would', 'Last seen', 'Now'], rows, 'bills')}`;
}

function unconfirmedLines(): Html {
  const rows = unconfirmed().map(
    ({ relief, line }) =>
      html`<tr>
        <td><code>${relief}</code></td>
        <td>${inline(line)}</td>
        ${verdict}
      </tr>`,
  );
  return html`<h3>Unconfirmed: found in no source</h3>
    ${sheet(['Relief', 'Line', ''], rows, 'unconfirmed')}`;
}
