import type { OnPages } from '../../clinic/on-pages.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { chat, footer, masthead, page } from '../page.ts';
import { words as allWords, type Words } from '../words.ts';
import { attributes } from './attributes.ts';
import { element, kinds, snippets } from './snippets.ts';

const ways = { en: allWords.en.embed.way, es: allWords.es.embed.way } as const;

export type Embed = Readonly<{ server: string; integrity: string; own: OnPages | undefined }>;

/** `/embed`: the lines that put the widget on a site. All of it can be read and copied without scripts. */
export function embedPage(words: Words, embed: Embed): string {
  const { title, heading, lead, skip } = words.embed;
  return page({
    words,
    own: embed.own,
    title,
    path: '/embed',
    className: 'embed-page',
    scripts: ['/widget.js', '/embed.js'],
    body: html`${masthead(words, { own: embed.own, path: '/embed', skip, to: 'lines' })}
      <main>
        <div class="welcome">
          <h1>${heading}</h1>
          <p class="lead">${lead}</p>
        </div>
        <div class="ways">${choices(words)} ${preview(words, embed)}</div>
        ${lines(words, embed)} ${allowing(words, embed)}
        <p class="unseen" id="copied" role="status"></p>
      </main>
      ${footer(words, embed.own)}`,
  });
}

const choices = ({ embed }: Words): Html =>
  html`<section class="way" aria-labelledby="choose-heading">
    <h2 id="choose-heading">${embed.choose}</h2>
    <ul class="choices" id="choices">
      ${attributes.map(
        (attribute) =>
          html`<li>
            <p class="name">
              <strong>${embed.attributes[attribute.name].name}</strong>
              <code>${attribute.on === 'script' ? `data-${attribute.name}` : attribute.name}</code>
            </p>
            <p class="small" id="about-${attribute.name}">${embed.attributes[attribute.name].what}</p>
            ${control(attribute, embed)}
          </li>`,
      )}
    </ul>
  </section>`;

/** A control does nothing without scripts, so it is not there without them. */
function control(
  attribute: (typeof attributes)[number],
  { attributes: named, values }: Words['embed'],
): Html {
  const { name } = attribute;
  const id = `choose-${name}`;
  const label = html`<label class="unseen" for="${id}">${named[name].name}</label>`;
  if ('values' in attribute)
    return html`<div hidden>
      ${label}
      <select id="${id}" aria-describedby="about-${name}">
        <option value="">${values[attribute.otherwise]}</option>
        ${attribute.values.map((value) => html`<option value="${value}">${values[value]}</option>`)}
      </select>
    </div>`;
  if (!('input' in attribute)) return html``;
  return html`<div hidden>
    ${label}<input
      id="${id}"
      type="${attribute.input}"
      value="${'value' in attribute ? attribute.value : ''}"
      aria-describedby="about-${name}"
    />
  </div>`;
}

const preview = (words: Words, { server, own }: Embed): Html =>
  html`<section class="way" aria-labelledby="preview-heading">
    <h2 id="preview-heading">${words.embed.preview}</h2>
    <div
      class="preview"
      id="preview"
      data-server="${server}"
      data-own="${JSON.stringify(own?.attributes ?? [])}"
      data-way-en="${ways.en}"
      data-way-es="${ways.es}"
    >
      <div class="their-page" aria-hidden="true"><i></i><i></i><i></i><i></i></div>
      <div class="their-chat">${chat(words, own)}</div>
      <noscript><p class="no-script">${words.embed.noScript}</p></noscript>
    </div>
  </section>`;

function lines({ embed: words, tag }: Words, { server, integrity, own }: Embed): Html {
  const page = tag === 'es' ? 'es' : 'en';
  const wanted = { server, chosen: [], own: own?.attributes, ways, page } as const;
  return html`<section id="lines" aria-labelledby="lines-heading">
    <h2 id="lines-heading">${words.lines}</h2>
    <p class="note">${words.difference}</p>
    ${kinds.map(
      (kind) =>
        html`<h3>${words.kinds[kind].name}</h3>
          <p class="small">${words.kinds[kind].note}</p>
          ${block(words, kind, snippets[kind](wanted), { kind })}
          <details>
            <summary>${words.pinned}</summary>
            ${block(words, `${kind}-pinned`, snippets[kind]({ ...wanted, integrity }), {
              kind,
              integrity,
            })}
          </details>`,
    )}
    <h3>${words.element}</h3>
    <p class="small">${words.elementNote}</p>
    ${block(words, 'element', element([['inline', '']]), { kind: 'element' })}
  </section>`;
}

const allowing = ({ embed: words }: Words, { server }: Embed): Html =>
  html`<section aria-labelledby="allow-heading">
      <h2 id="allow-heading">${words.allow}</h2>
      <p class="note">${words.allowNote}</p>
      ${block(words, 'origins', 'ALLOWED_ORIGINS=https://example.org,https://www.example.org')}
    </section>
    <section aria-labelledby="policy-heading">
      <h2 id="policy-heading">${words.policy}</h2>
      <p class="note">${words.policyNote}</p>
      ${block(words, 'policy', `script-src ${server};\nconnect-src ${server};`)}
    </section>`;

type Rewritten = Readonly<{ kind?: string; integrity?: string }>;

/** Lines to copy. With scripts, those of a kind are written anew with what is chosen. */
function block(words: Words['embed'], id: string, text: string, { kind, integrity }: Rewritten = {}): Html {
  const data = [
    ...(kind ? [html` data-kind="${kind}"`] : []),
    ...(integrity ? [html` data-integrity="${integrity}"`] : []),
  ];
  return html`<div class="lines">
    <pre><code id="code-${id}"${data}>${text}</code></pre>
    <button class="copy" type="button" data-of="code-${id}" data-done="${words.copied}" hidden>
      ${words.copy}
    </button>
  </div>`;
}
