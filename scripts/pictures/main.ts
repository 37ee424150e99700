import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from '../../test/browser.ts';
import { openApp } from '../../test/server/open-app.ts';
import { openPages } from '../../test/server/take-away/open-pages.ts';

/** What people see, drawn from the product as it is: `npm run pictures` writes `docs/pictures`. */
const home = join(import.meta.dirname, '../..');
const folder = join(home, 'docs/pictures');
const phone = { viewport: { width: 390, height: 780 }, isMobile: true, hasTouch: true };
const desk = { viewport: { width: 1440, height: 900 } };

mkdirSync(folder, { recursive: true });
const app = await openApp(join(home, 'dist'));
const papers = await openPages();
const browser = await openBrowser();
await conversation(browser, 'en', { ...phone, colorScheme: 'light' }, ['1', '2', '1', '2']);
await conversation(browser, 'es', { ...phone, colorScheme: 'dark' }, [
  '1',
  'no',
  'nada',
  'no',
  '1',
  '2',
  'si',
  'terminó',
]);
await draw(browser, 'first-page', desk, `${app.url}/?lang=en`);
await draw(browser, 'embed', desk, `${app.url}/embed?lang=en`);
await draw(browser, 'plain-es', phone, `${app.url}/plain?lang=es`);
await draw(browser, 'private-page-es', phone, `${papers.url}/p/grandmothers`);
await draw(browser, 'private-page', desk, `${papers.url}/p/fathers`);
await browser.close();
await papers.close();
await app.close();

/** The chat as it opens, and after some answers. */
async function conversation(
  browser: Browser,
  language: 'en' | 'es',
  options: BrowserContextOptions,
  answers: readonly string[],
): Promise<void> {
  const page = await open(browser, options, `${app.url}/chat?lang=${language}`);
  const log = page.getByRole('log');
  await log.locator('.ours').nth(1).waitFor();
  await picture(page, `chat-${language}`);
  for (const answer of answers) {
    const before = await log.locator('.ours').count();
    await page.getByRole('textbox').fill(answer);
    await page.getByRole('textbox').press('Enter');
    await log.locator('.ours').nth(before).waitFor();
  }
  await picture(page, `chat-${language}-later`);
  await page.context().close();
}

async function draw(
  browser: Browser,
  name: string,
  options: BrowserContextOptions,
  url: string,
): Promise<void> {
  const page = await open(browser, options, url);
  await page.waitForLoadState('networkidle');
  await picture(page, name);
  await page.context().close();
}

async function open(browser: Browser, options: BrowserContextOptions, url: string): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
