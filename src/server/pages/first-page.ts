import type { OnPages } from '../clinic/on-pages.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { chat, footer, mark, masthead, noScript, page } from './page.ts';
import type { Words } from './words.ts';

/** `/`: the same conversation by text and on the web, side by side. */
export function firstPage(words: Words, own: OnPages | undefined): string {
  return page({
    words,
    own,
    title: words.title,
    path: '/',
    className: 'first-page',
    scripts: ['/widget.js', '/phone.js', '/inspector.js'],
    body: html`${masthead(words, { own, path: '/', skip: words.skip, to: 'web' })}
      <main>
        <div class="welcome">
          <h1>${words.heading}</h1>
          <div>
            <p class="lead">${words.lead}</p>
            <ul class="points">
              ${Object.values(words.points).map((point) => html`<li>${point}</li>`)}
            </ul>
          </div>
        </div>
        ${noScript(words)}
        <div class="ways">${byText(words)} ${onWeb(words, own)} ${inside(words)}</div>
      </main>
      ${footer(words, own)}`,
  });
}

const byText = (words: Words): Html =>
  html`<section class="way" aria-labelledby="text-heading">
    <div class="about">
      <h2 id="text-heading">${words.byText}</h2>
      <p>${words.byTextNote}</p>
    </div>
    ${phone(words.phone)}
    <p class="total" id="total" aria-live="off"></p>
    <p class="small">${words.phone.segments}</p>
  </section>`;

const phone = (words: Words['phone']): Html =>
  html`<div
    class="phone"
    id="phone"
    role="group"
    aria-label="${words.label}"
    data-words="${JSON.stringify(words)}"
  >
    <div class="contact">${mark}<strong>${words.contact}</strong></div>
    <div class="texts" id="texts" role="log" aria-live="polite" aria-label="${words.log}" tabindex="0">
      <div class="empty" id="empty">
        <p>${words.empty}</p>
        ${Object.values(words.starters).map((starter) => html`<button type="button">${starter}</button>`)}
      </div>
    </div>
    <form class="texting" id="texting">
      <label class="unseen" for="text">${words.composer}</label>
      <input
        id="text"
        placeholder="${words.composer}"
        autocomplete="off"
        enterkeyhint="send"
        maxlength="1600"
      />
      <button type="submit" aria-label="${words.send}">
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <path d="M16 6l9 9-2.2 2.2-5.2-5.2V26h-3.2V12l-5.2 5.2L7 15z" />
        </svg>
      </button>
    </form>
  </div>`;

const onWeb = (words: Words, own: OnPages | undefined): Html =>
  html`<section class="way" id="web" aria-labelledby="web-heading">
    <div class="about">
      <h2 id="web-heading">${words.onWeb}</h2>
      <p>${words.onWebNote}</p>
    </div>
    <div class="card">${chat(words, own, ['inline'])}</div>
    <p class="small links">
      <a href="/chat?lang=${words.tag}">${words.ownPage}</a>
      <a href="/embed?lang=${words.tag}">${words.openEmbed}</a>
    </p>
  </section>`;

const inside = ({ inspector }: Words): Html =>
  html`<section class="behind" aria-labelledby="behind-heading">
    <div class="about">
      <h2 id="behind-heading">${inspector.heading}</h2>
      <p>${inspector.note}</p>
    </div>
    <details id="inspect-text">
      <summary>${inspector.byText}</summary>
      <div class="inside"><p>${inspector.nothing}</p></div>
    </details>
    <details id="inspect-web">
      <summary>${inspector.onWeb}</summary>
      <div class="inside"><p>${inspector.nothing}</p></div>
    </details>
  </section>`;
