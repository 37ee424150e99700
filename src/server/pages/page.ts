import { html } from './html.ts';
import type { Html } from './html.ts';
import type { OnPages } from '../clinic/on-pages.ts';
import type { Words } from './words.ts';

type Page = Readonly<{
  words: Words;
  /** The clinic that runs the service, in the words of this page. */
  own: OnPages | undefined;
  title: string;
  path: string;
  className: string;
  scripts: readonly string[];
  body: Html;
}>;

/** One whole page. Its style and scripts are files, so nothing inline is ever allowed to run. */
export function page({ words, own, title, path, className, scripts, body }: Page): string {
  return html`<!doctype html>
    <html lang="${words.tag}">
      <head>
        <meta charset="utf-8" />
        <meta
          name="viewport"
          content="width=device-width, initial-scale=1, interactive-widget=resizes-content"
        />
        <meta name="description" content="${words.description}" />
        <meta name="color-scheme" content="light dark" />
        <title>${own ? own.titled(title) : title}</title>
        <link rel="alternate" hreflang="${words.otherTag}" href="${path}?lang=${words.otherTag}" />
        <link rel="stylesheet" href="/pages.css" />
        ${own?.hasColor ? ownStyle : ''}
        ${scripts.map((script) => html`<script async src="${script}"></script>`)}
      </head>
      <body class="${className}">
        ${body}
      </body>
    </html>`.markup;
}

type Masthead = Readonly<{
  own: OnPages | undefined;
  path: string;
  /** Leads past what comes first, to the element of this id. */
  skip: string;
  to: string;
}>;

/** The name, and the way into the other language. */
export const masthead = (words: Words, { own, path, skip, to }: Masthead): Html =>
  html`<header>
    <a class="skip" href="#${to}">${skip}</a>
    ${brand(own)}
    <a
      class="language"
      href="${path}?lang=${words.otherTag}"
      lang="${words.otherTag}"
      hreflang="${words.otherTag}"
      >${words.otherLanguage}</a
    >
  </header>`;

/** Who this is: the clinic, or we. */
export const brand = (own: OnPages | undefined): Html =>
  html`<span class="brand">${mark} ${own ? own.name : 'Adelante'}</span>`;

/** The clinic's color, after our own style. */
export const ownStyle = html`<link rel="stylesheet" href="/clinic.css" />`;

/** The widget in a place of the page, under the clinic's name and in its color. */
export function chat(words: Words, own: OnPages | undefined, placed: readonly 'inline'[] = []): Html {
  const given = [['lang', words.tag] as const, ...(own?.attributes ?? [])];
  const attributes = [
    ...placed.map((name) => html` ${name}`),
    ...given.map(([name, value]) => html` ${name}="${value}"`),
  ];
  return html`<adelante-chat${attributes}></adelante-chat>`;
}

/** What this is not, and who runs it. */
export const footer = (words: Words, own: OnPages | undefined): Html =>
  html`<footer>
    <p>${words.disclosure}</p>
    ${own ? own.about : ''}
  </footer>`;

/** The same open door as in the widget. */
export const mark = html`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
  <path class="sun" d="M7 28V13a9 9 0 0 1 18 0v15z" />
  <path class="light" d="M15 28a10 10 0 0 1 10-10v10z" />
  <path class="leaf" d="M7 28V13a9 9 0 0 1 9-9v27z" />
  <path class="light" d="M13 17.5a1.3 1.3 0 1 1 0 .01z" />
</svg>`;

/** For a browser that runs no script: where the same conversation is. */
export const noScript = (words: Words): Html =>
  html`<noscript>
    <p class="no-script">${words.noScript} <a href="/plain?lang=${words.tag}">${words.plainPage}</a></p>
  </noscript>`;
