import type { OnPages } from '../clinic/on-pages.ts';
import { html } from './html.ts';
import { chat, footer, noScript, page } from './page.ts';
import type { Words } from './words.ts';

/** `/chat`: the widget, and nothing to look away to. */
export function chatPage(words: Words, own: OnPages | undefined): string {
  return page({
    words,
    own,
    title: words.chatTitle,
    path: '/chat',
    className: 'chat-page',
    scripts: ['/widget.js'],
    body: html`<main>
        <h1 class="unseen">${words.chatTitle}</h1>
        ${noScript(words)}
        <div class="card">${chat(words, own, ['inline'])}</div>
      </main>
      ${footer(words, own)}`,
  });
}
