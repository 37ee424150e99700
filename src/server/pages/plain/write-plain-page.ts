import type { Choice, Language } from '../../../channels/channel.ts';
import { neutralPage } from '../../../channels/neutral-page.ts';
import type { PlainPage } from '../../../channels/plain-web/plain-page.ts';
import type { ClinicFile } from '../../clinic/clinic-file.ts';
import { onPages } from '../../clinic/on-pages.ts';
import { html, type Html } from '../html.ts';
import { brand, footer, page } from '../page.ts';
import { words as pageWords } from '../words.ts';
import { againForm, sayButton, sayForm } from './forms.ts';
import { turn } from './turn.ts';
import { plainWords } from './words.ts';

/** `/plain`: the whole screening without a script. */
export function writePlainPage(shown: PlainPage, language: Language, file?: ClinicFile): string {
  const own = onPages(file, language);
  const { title, skip, exit } = plainWords[language];
  const words = pageWords[language];
  return page({
    words,
    own,
    title,
    path: '/plain',
    className: 'plain-page',
    scripts: [],
    body: html`<header>
        <a class="skip" href="#now">${skip}</a>
        <a class="pill exit" href="${neutralPage}" rel="noreferrer">${exit}</a>
        ${brand(own)} ${languageButton(shown, language)}
      </header>
      <main>${mainOf(shown, language)}</main>
      ${footer(words, own)}`,
  });
}

/** Before the first answer the language is a link; later it is said to the conversation, which goes on in it. */
function languageButton({ kind }: PlainPage, language: Language): Html {
  const { otherTag, otherLanguage } = pageWords[language];
  if (kind === 'turn') return sayButton(inOtherLanguage(language), otherTag);
  return html`<a class="pill" href="/plain?lang=${otherTag}" lang="${otherTag}" hreflang="${otherTag}"
    >${otherLanguage}</a
  >`;
}

function inOtherLanguage(language: Language): Choice {
  return { say: plainWords[language].says.otherLanguage, label: pageWords[language].otherLanguage };
}

function mainOf(shown: PlainPage, language: Language): Html {
  switch (shown.kind) {
    case 'welcome':
      return welcome(shown, language);
    case 'turn':
      return turn(shown, language, inOtherLanguage(language));
    case 'trouble':
      return trouble(shown, language);
  }
}

function welcome({ next }: Extract<PlainPage, { kind: 'welcome' }>, language: Language): Html {
  const { greeting, about, kept, start, says } = plainWords[language];
  const begin = { say: says.begin, label: start };
  return html`<section id="now">
    <h1>${greeting}</h1>
    <p class="lead">${about}</p>
    <p class="small">${kept}</p>
    ${sayForm(language, next, [begin], sayButton(begin))}
  </section>`;
}

function trouble({ trouble, unanswered }: Extract<PlainPage, { kind: 'trouble' }>, language: Language): Html {
  const words = plainWords[language];
  const { heading, text } = words.trouble[trouble];
  return html`<section id="now">
    <h1>${heading}</h1>
    <p class="lead">${text}</p>
    ${
      unanswered
        ? againForm(language, unanswered, words)
        : html`<p><a class="pill" href="/plain?lang=${language}">${words.startAgain}</a></p>`
    }
  </section>`;
}
