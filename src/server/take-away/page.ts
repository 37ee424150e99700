import type { Language } from '../../channels/channel.ts';
import { words } from '../../i18n/words.ts';
import type { Section } from '../../results/take-away/section.ts';
import { html, type Html } from '../pages/html.ts';
import { blockMarkup } from './blocks.ts';
import { shell } from './shell.ts';

export type PageParts = Readonly<{
  /** The address of the page, without a question mark. */
  path: string;
  language: Language;
  /** The language of the person, when this is a copy for somebody else. */
  own: Language;
  /** Whom the paper comes from, when a clinic runs the service. */
  from?: string | undefined;
  hasOwnColor?: boolean;
  sections: readonly Section<string>[];
  hasDates: boolean;
}>;

/** The private page: the paper, with ways to take it along above it and a button to delete it below. */
export function page(parts: PageParts): string {
  const { path, language, from, hasOwnColor = false, sections } = parts;
  const say = (key: string) => words(language, `take-away.${key}`);
  return shell({
    language,
    title: say('title'),
    hasOwnColor,
    body: html`<header>
        <h1>${say('heading')}</h1>
        ${from ? html`<p class="from">${from}</p>` : ''}
        <p>${say('page.keep')}</p>
        ${ways(parts, say)}
      </header>
      <main>${sections.map(sectionMarkup)}</main>
      <footer>
        <form method="post" action="${path}/revoke">
          <button>${say('page.delete')}</button>
          <p>${say('page.deleting')}</p>
        </form>
      </footer>`,
  });
}

function ways({ path, language, own, hasDates }: PageParts, say: (key: string) => string): Html {
  const asked = language === own ? '' : `?lang=${language}`;
  const link = (to: string, name: string) =>
    html`<li><a href="${path}${to}${asked}">${say(`page.${name}`)}</a></li>`;
  return html`<nav aria-label="${say('page.take')}">
    <ul>
      ${link('/pdf', 'pdf')} ${link('/text', 'text')} ${hasDates ? link('/calendar', 'calendar') : ''}
      ${inTheOther({ path, language, own }, say)}
    </ul>
  </nav>`;
}

/** A clinic reads English; from its copy a person gets back to their own. */
function inTheOther(
  { path, language, own }: Pick<PageParts, 'path' | 'language' | 'own'>,
  say: (key: string) => string,
): Html | '' {
  if (language !== own)
    return html`<li><a href="${path}" lang="${own}">${words(own, 'take-away.page.back')}</a></li>`;
  return own === 'en' ? '' : html`<li><a href="${path}?lang=en" hreflang="en">${say('page.clinic')}</a></li>`;
}

function sectionMarkup({ id, heading, isSheet, blocks }: Section<string>): Html {
  return html`<section class="${isSheet ? 'sheet' : 'part'}" aria-labelledby="${id}">
    <h2 id="${id}">${heading}</h2>
    ${blocks.map(blockMarkup)}
  </section>`;
}
