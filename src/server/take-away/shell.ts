import type { Language } from '../../channels/channel.ts';
import { html, type Html } from '../pages/html.ts';
import { ownStyle } from '../pages/page.ts';

/** What every private page is set in: no script, no search engine, and nothing told to the next site. */
export function shell({
  language,
  title,
  hasOwnColor = false,
  body,
}: Readonly<{ language: Language; title: string; hasOwnColor?: boolean; body: Html }>): string {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="stylesheet" href="/take-away.css" />
        ${hasOwnColor ? ownStyle : ''}
      </head>
      <body>
        ${body}
      </body>
    </html>`.markup;
}
