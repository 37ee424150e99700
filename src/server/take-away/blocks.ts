import type { Block, Contact, Row } from '../../results/take-away/section.ts';
import { html, type Html } from '../pages/html.ts';
import { shortAddress } from './short-address.ts';

/** A block as markup. What is to be ticked or written on by hand is a picture to a screen reader's eyes, and not read. */
export function blockMarkup(block: Block<string>): Html {
  switch (block.kind) {
    case 'heading':
      return html`<h3>${block.text}</h3>`;
    case 'paragraph':
      return html`<p>${block.texts.join(' ')}</p>`;
    case 'steps':
      return html`<ol>
        ${items(block.items)}
      </ol>`;
    case 'points':
    case 'boxes':
      return html`<ul class="${block.kind}">
        ${items(block.items)}
      </ul>`;
    case 'facts':
      return html`<ul class="facts">
        ${block.facts.map((fact) => html`<li>${fact}</li>`)}
      </ul>`;
    case 'rows':
      return rows(block.rows);
    case 'contacts':
      return html`<ul class="contacts">
        ${block.contacts.map(contactMarkup)}
      </ul>`;
    case 'blanks':
      return html`<ul class="blanks">
        ${block.names.map((name) => html`<li>${name}</li>`)}
      </ul>`;
    case 'notes':
      return html`<h3>${block.name}</h3>
        <div class="notes"></div>`;
  }
}

function rows(all: readonly Row<string>[]): Html {
  return html`<dl>
    ${all.map(
      ({ name, texts }) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${texts.join(' ')}</dd>
        </div>`,
    )}
  </dl>`;
}

function items(all: readonly (readonly string[])[]): readonly Html[] {
  return all.map((texts) => html`<li>${texts.join(' ')}</li>`);
}

/** Nobody who is called or visited learns where the person comes from. */
function contactMarkup({ name, phones, url, texts }: Contact<string>): Html {
  const numbers = phones.map(({ number, display }) => html`<a href="tel:${number}">${display}</a> `);
  return html`<li>
    <strong>${name}</strong>
    <p class="reach">${numbers}<a href="${url}" rel="noreferrer">${shortAddress(url)}</a></p>
    <p>${texts.join(' ')}</p>
  </li>`;
}
