import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inEveryLook } from '../../axe.ts';
import { openBrowser } from '../../browser.ts';
import type { Listening } from '../../http.ts';
import { dist } from '../../widget/host.ts';
import { openApp } from '../open-app.ts';

let server: Listening;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([openApp(dist), openBrowser()]);
});
afterAll(() => Promise.all([server.close(), browser.close()]));

const person = { accept: 'text/html,application/xhtml+xml', 'accept-language': 'es-MX' };

test.each(['/nothing-here', '/chat/old', '/%E0%A4%A'])(
  'a person who opens %s is told where the chat is, in their language',
  async (path) => {
    const response = await fetch(server.url + path, { headers: person });
    expect(response.status).toBe(404);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const text = await response.text();
    expect(text).toContain('<html lang="es">');
    expect(text).toContain('href="/chat?lang=es"');
    expect(text).not.toMatch(/Cannot GET|nothing-here/);
  },
);

test('a program gets a status and no page', async () => {
  const response = await fetch(`${server.url}/nothing-here`, { headers: { accept: 'application/json' } });
  expect(response.status).toBe(404);
  expect(await response.text()).not.toContain('/chat?lang=');
});

test('axe finds nothing on it, in both directions and every look', async () => {
  const page = await browser.newPage({ bypassCSP: true, viewport: { width: 320, height: 640 } });
  await page.goto(`${server.url}/nothing-here`);
  expect(await inEveryLook(page, 'lost')).toEqual([]);
  await page.close();
});
