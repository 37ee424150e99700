import type { OnPages } from '../../clinic/on-pages.ts';
import { html } from '../html.ts';
import { footer, masthead, page } from '../page.ts';
import type { Words } from '../words.ts';

/** The address that leads on from here, to the chat that takes the link. */
export const here = 'here';

/**
 * `/c/<link>`: whoever opens it is asked before anything is joined, so that a link in other hands, or one that a program
 * looks at ahead of a person, opens nothing. The page is the same for any link.
 */
export function joinPage(words: Words, own: OnPages | undefined): string {
  const { join, tag } = words;
  return page({
    words,
    own,
    title: join.title,
    path: '',
    className: 'join-page',
    scripts: ['/join.js'],
    body: html`${masthead(words, { own, path: '', skip: join.heading, to: 'join' })}
      <main id="join">
        <h1>${join.heading}</h1>
        <p class="lead">${join.text}</p>
        <p class="ways-in">
          <a href="?lang=${tag}&amp;${here}">${join.yes}</a>
          <a href="/chat?lang=${tag}">${join.no}</a>
        </p>
        <noscript>
          <p class="no-script">${join.noScript} <a href="/plain?lang=${tag}">${words.plainPage}</a></p>
        </noscript>
      </main>
      ${footer(words, own)}`,
  });
}
