import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHost } from '../../widget/host.ts';

type Host = Awaited<ReturnType<typeof openHost>>;
let host: Host;
beforeAll(async () => {
  host = await openHost('');
});
afterAll(() => {
  host.close();
});

async function get(path: string, headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(host.url + path, { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe('a page', () => {
  test.each([
    { path: '/?lang=es', accept: 'en', tag: 'es' },
    { path: '/?lang=en', accept: 'es', tag: 'en' },
    { path: '/', accept: 'es-MX,es;q=0.9,en;q=0.8', tag: 'es' },
    { path: '/', accept: 'ko', tag: 'en' },
    { path: '/chat?lang=es', accept: 'en', tag: 'es' },
    { path: '/chat?lang=%22%3E%3Cscript%3E', accept: 'en', tag: 'en' },
    { path: '/chat?lang=es&lang=en', accept: 'es', tag: 'en' },
  ])('at $path, read by somebody who reads $accept, is in $tag', async ({ path, accept, tag }) => {
    const { status, text } = await get(path, { 'accept-language': accept });
    expect(status).toBe(200);
    expect(text).toContain(`<html lang="${tag}">`);
    expect(text).toContain(`<adelante-chat inline lang="${tag}">`);
  });

  test.each(['/', '/chat', '/c/a-private-link', '/embed'])(
    'at %s has nothing inline and a policy that would stop it',
    async (path) => {
      const { headers, text } = await get(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).not.toContain('unsafe');
      expect(text).not.toMatch(/<script(?![^>]* src=)|<style| style=| on\w+=/);
    },
  );
});

test.each(['/c/AAAAAAAAAAAAAAAAAAAAAA', '/c/%22%3E%3Cscript%3E', '/c/x'])(
  'the page behind a private link, %s, asks first, then is the chat, is kept nowhere, and does not say what it opens',
  async (path) => {
    const [{ status, headers, text }, any] = [await get(path), await get('/c/any')];
    expect(status).toBe(200);
    expect(text).toBe(any.text);
    expect(text).not.toContain('<adelante-chat');
    const [joining, chat] = [await get(`${path}?here`), await get('/chat')];
    expect(joining.text).toBe(chat.text);
    expect(joining.headers.get('cache-control')).toBe('no-store');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-robots-tag')).toContain('noindex');
  },
);

describe('a built file', () => {
  test.each([
    ['/widget.js', 'text/javascript; charset=utf-8'],
    ['/phone.js', 'text/javascript; charset=utf-8'],
    ['/inspector.js', 'text/javascript; charset=utf-8'],
    ['/embed.js', 'text/javascript; charset=utf-8'],
    ['/join.js', 'text/javascript; charset=utf-8'],
    ['/pages.css', 'text/css; charset=utf-8'],
  ])('%s is served once and then known by its tag', async (path, type) => {
    const first = await get(path);
    expect(first.status).toBe(200);
    expect(first.headers.get('content-type')).toBe(type);
    expect(first.headers.get('content-encoding')).toBe('gzip');
    const known = { 'if-none-match': first.headers.get('etag') ?? '', 'cache-control': 'max-age=0' };
    const again = await get(path, known);
    expect(again.status).toBe(304);
  });

  test('is served plain to whoever cannot unpack it', async () => {
    const { headers, text } = await get('/widget.js', { 'accept-encoding': 'identity' });
    expect(headers.get('content-encoding')).toBeNull();
    expect(text).toContain('adelante-chat');
  });

  test('the widget may be loaded by any site', async () => {
    const { headers } = await get('/widget.js');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });
});

test('the icon a browser asks for is nothing, politely', async () => {
  expect((await get('/favicon.ico')).status).toBe(204);
});
