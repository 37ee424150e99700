import { readFileSync } from 'node:fs';
import { html } from '../../../../src/server/pages/html.ts';
import { casebooks } from '../../../../test/rules/reliefs/index.ts';
import { mistakes, offenceLists, signOff, wholeCases } from './annex.ts';
import { cover, howToRead } from './cover.ts';
import { doubts } from './doubts-sheet.ts';
import { reliefSheet } from './relief-sheet.ts';
import { sharedSentences } from './shared.ts';

const css = readFileSync(new URL('./packet.css', import.meta.url), 'utf8');

/** All of the law in one printable file, for a supervising attorney to read, mark and sign. */
export function packet(): string {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Adelante: the law, to read, mark and sign</title>
        <style>
          ${{ markup: css }}
        </style>
      </head>
      <body>
        ${cover()} ${howToRead()} ${sharedSentences()} ${casebooks.map(reliefSheet)} ${wholeCases()}
        ${doubts()} ${offenceLists()} ${mistakes()} ${signOff()}
      </body>
    </html>`;
  return page.markup.replace(/^\s+/gm, '').trimEnd().concat('\n');
}
