import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildBrowserFiles } from '../../scripts/browser-files.ts';
import { openBrowser } from '../browser.ts';
import type { Listening } from '../http.ts';
import { openApp } from '../server/open-app.ts';
import { marked, unmarked } from './marked.ts';

vi.mock('../../src/i18n/locales.ts', async (load) => {
  const { marked } = await import('./marked.ts');
  return marked(await load());
});
vi.mock('../../src/server/pages/words.ts', async (load) => {
  const { marked } = await import('./marked.ts');
  return marked(await load());
});
vi.mock('../../src/server/pages/plain/words.ts', async (load) => {
  const { marked } = await import('./marked.ts');
  return marked(await load());
});

/** The words that travel with the widget, swapped on their way into it. */
const markedWords: Plugin = {
  name: 'marked-words',
  setup: (bundler) => {
    bundler.onLoad({ filter: /locales\/.*\.json$/ }, ({ path }) => {
      const words = JSON.parse(readFileSync(path, 'utf8')) as unknown;
      return { contents: JSON.stringify(marked(words)), loader: 'json' };
    });
  },
};

const dist = mkdtempSync(join(tmpdir(), 'adelante-marked-'));
let browser: Browser;
let server: Listening;
beforeAll(async () => {
  await buildBrowserFiles(dist, [markedWords]);
  [browser, server] = await Promise.all([openBrowser(), openApp(dist)]);
});
afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
  rmSync(dist, { recursive: true });
});

async function visit(path: string): Promise<Page> {
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  page.setDefaultTimeout(8000);
  await page.goto(server.url + path);
  return page;
}

/**
 * All that is shown, and all that only a screen reader says, in the page and in the widget's own root. What stands in `code`
 * is read by machines, or by who made them.
 */
function saidIn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const spoken = ['aria-label', 'placeholder', 'title', 'alt', 'content'];
    const read = (root: Document | ShadowRoot): readonly string[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [
        ...(/^(STYLE|SCRIPT|CODE)$/.test(one.tagName) || one.matches('meta:not([name=description])')
          ? []
          : [
              ...[...one.childNodes]
                .filter(({ nodeType }) => nodeType === 3)
                .map((text) => text.nodeValue ?? ''),
              ...spoken.map((name) => one.getAttribute(name) ?? ''),
            ]),
        ...(one.shadowRoot ? read(one.shadowRoot) : []),
      ]);
    // Where scripts run, what stands in <noscript> is markup still to be read.
    return [...read(document), document.title].join('\n').replace(/<[^>]+>/g, ' ');
  });
}

const languages = ['en', 'es'] as const;
const choice = (page: Page, at: number) => page.locator('.choices button').nth(at);

test.each(languages)('the widget says nothing in %s that is not in locales', async (language) => {
  const page = await visit(`/chat?lang=${language}`);
  for (const [turn, at] of [0, 1, 0, 1, 0, 1].entries()) {
    await page
      .locator('.turn.ours')
      .nth(turn + 1)
      .waitFor();
    expect(unmarked(await saidIn(page))).toEqual([]);
    await choice(page, at).click();
  }
  await page.context().setOffline(true);
  await choice(page, 0).click();
  await page.locator('.notice .retry').waitFor();
  expect(unmarked(await saidIn(page))).toEqual([]);
  await page.close();
});

test.each(languages)('nor does the first page with its practice phone in %s', async (language) => {
  const page = await visit(`/?lang=${language}`);
  await page.locator('#empty button').first().click();
  await page.locator('#texts .cost').first().waitFor();
  await page.locator('.choices button').first().waitFor();
  expect(unmarked(await saidIn(page))).toEqual([]);
  await page.context().setOffline(true);
  await page.locator('#texting #text').fill('1');
  await page.keyboard.press('Enter');
  await page.locator('#texts .failed').waitFor();
  expect(unmarked(await saidIn(page))).toEqual([]);
  await page.close();
});

test.each(languages)('nor does a conversation from inside in %s', async (language) => {
  const page = await visit(`/?lang=${language}`);
  await page.locator('#inspect-web summary').click();
  for (const [turn, at] of [0, 1, 0, 1, 0, 1].entries()) {
    await page
      .locator('.turn.ours')
      .nth(turn + 1)
      .waitFor();
    await choice(page, at).click();
  }
  await page.locator('#inspect-web .findings').first().waitFor({ state: 'attached' });
  expect(unmarked(await saidIn(page))).toEqual([]);
  await page.close();
});

test.each(languages)('nor does the page with the lines to copy in %s', async (language) => {
  const page = await visit(`/embed?lang=${language}`);
  expect(unmarked(await saidIn(page))).toEqual([]);
  await page.close();
});

test.each(languages)('nor does the page of an address that leads nowhere in %s', async (language) => {
  const page = await visit(`/nowhere?lang=${language}`);
  expect(await saidIn(page)).toMatch(/[Ａ-ｚ]/);
  expect(unmarked(await saidIn(page))).toEqual([]);
  await page.close();
});

test.each(languages)('nor does any page of forms in %s', async (language) => {
  const page = await visit(`/plain?lang=${language}`);
  expect(unmarked(await saidIn(page))).toEqual([]);
  await page.locator('#say button').click();
  expect(unmarked(await saidIn(page))).toEqual([]);
  await page.reload();
  expect(unmarked(await saidIn(page))).toEqual([]);
  await page.locator('#text').fill('1');
  await page.locator('.write input[name=id]').evaluate((field: HTMLInputElement) => (field.value = ''));
  await page.keyboard.press('Enter');
  await page.locator('a[href^="/plain"]').last().waitFor();
  expect(await saidIn(page)).toMatch(/[Ａ-ｚ]/);
  expect(unmarked(await saidIn(page))).toEqual([]);
  await page.close();
});
