import type { Language } from '../../channels/channel.ts';
import { words } from '../../i18n/words.ts';
import { html, type Html } from '../pages/html.ts';
import { shell } from './shell.ts';

/** For a link that opens nothing, whatever the reason: in both languages, since nobody knows whose it was. */
export function gonePage(): string {
  return shell({
    language: 'en',
    title: 'Adelante',
    body: html`<main class="gone">${inOne('en')} ${inOne('es')}</main>`,
  });
}

function inOne(language: Language): Html {
  const say = (key: string) => words(language, `take-away.gone.${key}`);
  const heading = language === 'en' ? html`<h1>${say('heading')}</h1>` : html`<h2>${say('heading')}</h2>`;
  return html`<section lang="${language}">
    ${heading}
    <p>${say('text')}</p>
    <p><a href="/chat?lang=${language}">${say('chat')}</a></p>
  </section>`;
}
