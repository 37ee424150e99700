import type { Language, Outbound } from '../../../channels/channel.ts';
import { reachable } from '../../../channels/reachable.ts';
import { html, type Html } from '../html.ts';
import { plainWords } from './words.ts';

/** One message of ours, in the language it is in, with its addresses open to a tap. */
export function message({ text, language, writtenIn, link }: Outbound, page: Language): Html {
  const own = language === 'both' ? page : language;
  return html`<p class="bubble ours" lang="${writtenIn ?? own}">
    <span class="words" dir="auto">${reachable(text).map(piece)}</span>${
      link !== undefined && isOpenable(link)
        ? html`<a class="pill" href="${link}" rel="noreferrer">${plainWords[own].link}</a>`
        : []
    }
  </p>`;
}

function piece(one: ReturnType<typeof reachable>[number]): Html {
  if (typeof one === 'string') return html`${one}`;
  return html`<a href="${one.href}" rel="noreferrer">${one.shown}</a>`;
}

/** A page of ours or a whole web address; nothing else in a link is ours to open. */
function isOpenable(link: string): boolean {
  return /^(https?:\/\/|\/(?![/\\]))/.test(link);
}
