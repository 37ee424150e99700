import type { Language, Outbound } from '../../../channels/channel.ts';
import { reachable, type Piece } from '../../../channels/reachable.ts';
import { html, type Html } from '../html.ts';
import { plainWords } from './words.ts';

/** One message of ours, in the language it is in, with its addresses open to a tap. */
export function message({ text, language, writtenIn, link }: Outbound, page: Language): Html {
  const own = language === 'both' ? page : language;
  const button = link !== undefined && isOpenable(link) ? linkButton(link, own) : [];
  return html`<p class="bubble ours" lang="${writtenIn ?? own}">
    <span class="words" dir="auto">${reachable(text).map(piece)}</span>${button}
  </p>`;
}

function piece(one: Piece): Html {
  if (typeof one === 'string') return html`${one}`;
  const { shown, href } = one;
  return href.startsWith('tel:') ? html`<a href="${href}">${shown}</a>` : newTab(href, shown);
}

function linkButton(href: string, own: Language): Html {
  const { link, newTab: hint } = plainWords[own];
  return html`<a class="pill" href="${href}" target="_blank" rel="noreferrer"
    >${link}<span class="unseen"> ${hint}</span></a
  >`;
}

/** A new tab, since the way back to a page that came from a form is hard; the other page learns nothing of this one. */
function newTab(href: string, shown: string): Html {
  return html`<a href="${href}" target="_blank" rel="noreferrer">${shown}</a>`;
}

/** A page of ours or a whole web address; nothing else in a link is ours to open. */
function isOpenable(link: string): boolean {
  return /^(https?:\/\/|\/(?![/\\]))/.test(link);
}
