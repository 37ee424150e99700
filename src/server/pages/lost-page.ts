import type { OnPages } from '../clinic/on-pages.ts';
import { html } from './html.ts';
import { page } from './page.ts';
import type { Words } from './words.ts';

/** An address that leads nowhere: where the chat is. */
export function lostPage(words: Words, own: OnPages | undefined): string {
  const { lost } = words;
  return page({
    words,
    own,
    title: lost.title,
    path: '/',
    className: 'lost-page',
    scripts: [],
    body: html`<main>
      <h1>${lost.heading}</h1>
      <p>${lost.text}</p>
      <p><a href="/chat?lang=${words.tag}">${lost.chat}</a></p>
    </main>`,
  });
}
