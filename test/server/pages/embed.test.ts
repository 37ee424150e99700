import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { element, snippets, type Wanted } from '../../../src/server/pages/embed/snippets.ts';
import { dist, openHost } from '../../widget/host.ts';

const server = 'https://adelante.example';
const hash = `sha384-${createHash('sha384')
  .update(readFileSync(join(dist, 'widget.js')))
  .digest('base64')}`;

let host: Awaited<ReturnType<typeof openHost>>;
beforeAll(async () => {
  host = await openHost('');
});
afterAll(() => {
  host.close();
});

describe('the page', () => {
  test.each(['en', 'es'])('in %s gives the hash of the very file that is served', async (language) => {
    const page = await (await fetch(`${host.url}/embed?lang=${language}`)).text();
    const given = [...page.matchAll(/data-integrity="([^"]+)"/g)].map(([, integrity]) => integrity);
    expect(given).toEqual([hash, hash, hash]);
    const served = Buffer.from(await (await fetch(`${host.url}/widget.js`)).arrayBuffer());
    expect(`sha384-${createHash('sha384').update(served).digest('base64')}`).toBe(hash);
  });

  test('names the address people reach us at, not the one it was asked at', async () => {
    const page = await (await fetch(`${host.url}/embed`)).text();
    expect(page).toContain(`script-src ${server};`);
    expect(page).toContain(`connect-src ${server};`);
    expect(page).not.toContain('127.0.0.1');
  });
});

const nothingChosen: Wanted = {
  server,
  chosen: [],
  ways: { en: 'Can I clear my record?', es: '¿Puedo limpiar mi récord?' },
  page: 'en',
};
const pinned: Wanted = { ...nothingChosen, chosen: [['lang', 'es']], integrity: 'sha384-abc' };
const inEnglish = `<noscript><a href="${server}/plain?lang=en">Can I clear my record?</a></noscript>`;
const inSpanish = `<noscript><a href="${server}/plain?lang=es">¿Puedo limpiar mi récord?</a></noscript>`;

describe('the lines', () => {
  test('for any website are one tag, and a link for browsers without scripts', () => {
    expect(snippets.html(nothingChosen)).toBe(
      `<script async src="${server}/widget.js"></script>\n${inEnglish}`,
    );
    expect(snippets.html(pinned)).toBe(
      `<script async src="${server}/widget.js" data-lang="es" integrity="sha384-abc" crossorigin="anonymous"></script>\n${inSpanish}`,
    );
  });

  test('for WordPress print both in the footer', () => {
    expect(snippets.wordpress(pinned)).toBe(`// functions.php
add_action( 'wp_footer', function () {
  wp_print_script_tag( array(
    'async' => true,
    'src' => '${server}/widget.js',
    'data-lang' => 'es',
    'integrity' => 'sha384-abc',
    'crossorigin' => 'anonymous',
  ) );
  echo '${inSpanish}';
} );`);
  });

  test('for Drupal are a library of the theme', () => {
    expect(snippets.drupal(pinned)).toBe(`# THEME.libraries.yml
adelante:
  js:
    ${server}/widget.js:
      type: external
      attributes:
        async: true
        data-lang: "es"
        integrity: "sha384-abc"
        crossorigin: "anonymous"

# THEME.info.yml
libraries:
  - THEME/adelante

{# templates/layout/html.html.twig #}
${inSpanish}`);
  });

  test('for a place of its own carry what the script cannot', () => {
    const chosen = [
      ['lang', 'es'],
      ['inline', ''],
    ] as const;
    expect(element(chosen)).toBe('<adelante-chat inline></adelante-chat>');
    expect(snippets.html({ ...nothingChosen, chosen })).not.toContain('inline');
  });

  test.each([
    { kind: 'html', written: 'data-lang="&quot;&amp;\'\\"' },
    { kind: 'wordpress', written: "'data-lang' => '\"&\\'\\\\'" },
    { kind: 'drupal', written: 'data-lang: "\\"&\'\\\\"' },
  ] as const)('for $kind let no value out of its quotes', ({ kind, written }) => {
    expect(snippets[kind]({ ...nothingChosen, chosen: [['lang', '"&\'\\']] })).toContain(written);
  });
});
