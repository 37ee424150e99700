import { html } from './html.ts';
import { noScript, page } from './page.ts';
import type { Words } from './words.ts';

/** `/chat`: the widget, and nothing to look away to. */
export function chatPage(words: Words): string {
  return page({
    words,
    title: words.chatTitle,
    path: '/chat',
    className: 'chat-page',
    scripts: ['/widget.js'],
    body: html`<main>
        <h1 class="unseen">${words.chatTitle}</h1>
        ${noScript(words)}
        <div class="card"><adelante-chat inline lang="${words.tag}"></adelante-chat></div>
      </main>
      <footer><p>${words.disclosure}</p></footer>`,
  });
}
