import { html, type Html } from '../../../../src/server/pages/html.ts';

const box = html`<span class="box"></span>`;

/** Right, wrong, and room for a note: what an attorney does with a line. */
export const verdict: Html = html`<td class="verdict">
  <span>${box} right</span> <span>${box} wrong</span> <span class="note">note:</span>
</td>`;

/** Boxes in a row, one a word. */
export function boxes(...words: readonly string[]): Html {
  return html`<span class="boxes">${words.map((word) => html`<span>${box} ${word}</span> `)}</span>`;
}

/** Empty ruled lines. */
export function lines(count: number): Html {
  return html`<div class="lines">${Array.from({ length: count }, () => html`<div></div>`)}</div>`;
}

/** Who signs, on four lines. */
export function signature(): Html {
  return html`${['Name', 'State Bar number', 'Signature', 'Date'].map(field)}`;
}

/** A named line to write on. */
function field(name: string): Html {
  return html`<p class="field"><span>${name}</span><span class="rule"></span></p>`;
}

/** A table for paper: its head is printed again on each page. */
export function sheet(head: readonly string[], rows: readonly Html[], kind = ''): Html {
  return html`<table class="${kind}">
    <thead>
      <tr>
        ${head.map((cell) => html`<th>${cell}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}
